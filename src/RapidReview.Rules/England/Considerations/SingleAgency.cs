using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Considerations;

/// <summary>A circumstance of the guidance: concern about one agency alone.</summary>
[RuleId("england.local-review.single-agency", "there is cause for concern about a single agency")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(WorkingTogether.Considerations2018, "Partners should have regard to concerns about the actions of a single agency.")]
[Cites(WorkingTogether.Considerations2023, "Partners should have regard to concerns about the actions of a single agency.")]
[Cites(WorkingTogether.Considerations2026, "Partners should have regard to concerns about the actions of a single agency.")]
internal sealed class SingleAgency : Consideration<WholeCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.EveryAuthority.Any(authority => Met<RapidReviewCalledFor>(authority)));
        AnsweredBy(s => s.Case.Answers.OnSingleAgencyConcern);
        SuggestedBy(s => s.Case.AgencyInvolvement.SingleAgencyConcern == true);
    }
}
