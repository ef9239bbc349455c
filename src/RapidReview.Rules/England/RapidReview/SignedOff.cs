using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>Whether all three partners have agreed the rapid review.</summary>
[RuleId("england.rapid-review.signed-off", "all three safeguarding partners have agreed the rapid review", Denies = "not all three safeguarding partners have agreed the rapid review")]
[InForce("2018-07-04", By = GoverningDate.ReviewSubmitted)]
[Cites(WorkingTogether.Partners2018, "The three partners share the duty jointly and equally; each agrees the rapid review before it is sent.")]
[Cites(WorkingTogether.Partners2023, "The three partners share the duty jointly and equally; each agrees the rapid review before it is sent.")]
[Cites(WorkingTogether.Partners2026, "The three partners share the duty jointly and equally; each agrees the rapid review before it is sent.")]
internal sealed class SignedOff : Criterion<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => Met<CalledFor>(s));
        OnlyWhere(s => Met<PartnershipOwes>(s));
        When(s => s.Authority.RapidReview.SignedOff.Any(agreed => Fact<SafeguardingPartner>.Of(agreed.Partner) == SafeguardingPartner.LocalAuthority && agreed.On.Happened == true)
               && s.Authority.RapidReview.SignedOff.Any(agreed => Fact<SafeguardingPartner>.Of(agreed.Partner) == SafeguardingPartner.Health && agreed.On.Happened == true)
               && s.Authority.RapidReview.SignedOff.Any(agreed => Fact<SafeguardingPartner>.Of(agreed.Partner) == SafeguardingPartner.Police && agreed.On.Happened == true));
    }
}
