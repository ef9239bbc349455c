using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Considerations;

/// <summary>A circumstance of the guidance. That no agency was involved only suggests it: it must give cause for concern.</summary>
[RuleId("england.local-review.no-agency", "no agency was involved, and that gives cause for concern")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(WorkingTogether.Considerations2018, "Partners should have regard to there having been no agency involvement, where that gives cause for concern.")]
[Cites(WorkingTogether.Considerations2023, "Partners should have regard to there having been no agency involvement, where that gives cause for concern.")]
[Cites(WorkingTogether.Considerations2026, "Partners should have regard to there having been no agency involvement, where that gives cause for concern.")]
internal sealed class NoAgency : Consideration<WholeCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.EveryAuthority.Any(authority => Met<RapidReviewCalledFor>(authority)));
        AnsweredBy(s => s.Case.Answers.OnNoAgencyInvolvement);
        SuggestedBy(s => s.Case.AgencyInvolvement.NoAgencyInvolved == true);
    }
}
