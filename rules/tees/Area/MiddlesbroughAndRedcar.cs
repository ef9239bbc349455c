using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Area;

/// <summary>The partnership of Middlesbrough and Redcar and Cleveland.</summary>
[RuleId("tees.area.middlesbrough-and-redcar", "the partnership is that of Middlesbrough and Redcar and Cleveland", Denies = "the partnership is not that of Middlesbrough and Redcar and Cleveland")]
[InForce("2018-07-04")]
[Cites(Guidance.NearMisses, "One partnership serves Middlesbrough and Redcar and Cleveland.")]
internal sealed class MiddlesbroughAndRedcar : Category<AuthorityInCase>
{
    protected override void Define() =>
        When(s => s.AuthorityCode.IsOneOf(new AuthorityCode("E06000002"), new AuthorityCode("E06000003")));
}
