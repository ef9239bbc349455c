using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>Whether all three partners have agreed the rapid review.</summary>
[RuleId("england.rapid-review.signed-off", "all three safeguarding partners have agreed the rapid review", Denies = "not all three safeguarding partners have agreed the rapid review")]
[InForce("2018-07-04", By = GoverningDate.ReviewSubmitted)]
[Cites(WorkingTogether.Partners2018, "The three partners share the duty jointly and equally. That each agrees the rapid review before it is sent was not seen in a national text.")]
[Cites(WorkingTogether.Partners2023, "The three partners share the duty jointly and equally. That each agrees the rapid review before it is sent was not seen in a national text.")]
[Cites(WorkingTogether.Partners2026, "The three partners share the duty jointly and equally. That each agrees the rapid review before it is sent was not seen in a national text.")]
internal sealed class SignedOff : Criterion<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => Met<RapidReviewCalledFor>(s));
        OnlyWhere(s => Met<PartnershipOwesRapidReview>(s));
        When(s => s.Authority.RapidReview.LocalAuthorityAgreedOn.Happened == true
               && s.Authority.RapidReview.HealthPartnerAgreedOn.Happened == true
               && s.Authority.RapidReview.PoliceAgreedOn.Happened == true);
    }
}
