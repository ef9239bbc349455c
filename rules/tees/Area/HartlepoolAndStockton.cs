using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Area;

/// <summary>The partnership of Hartlepool and Stockton-on-Tees.</summary>
[RuleId("tees.area.hartlepool-and-stockton", "the partnership is that of Hartlepool and Stockton-on-Tees", Denies = "the partnership is not that of Hartlepool and Stockton-on-Tees")]
[InForce("2018-07-04")]
[Cites(Guidance.NearMisses, "One partnership serves Hartlepool and Stockton-on-Tees.")]
internal sealed class HartlepoolAndStockton : Category<AuthorityInCase>
{
    protected override void Define() =>
        When(s => s.AuthorityCode.IsOneOf(new AuthorityCode("E06000001"), new AuthorityCode("E06000004")));
}
