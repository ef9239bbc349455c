using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>An extended review: the child was registered or looked after.</summary>
[RuleId("wales.review.extended", "an extended review")]
[InForce("2016-04-06", By = GoverningDate.Incident)]
[Cites(WalesLaw.ReviewGuidance, "Extended where the child was registered or looked after in that time; two reviewers look also at how statutory duties were fulfilled.")]
[Cites(WalesLaw.PracticeReviews, "Safeguarding Boards undertake their reviews under these regulations. The text was not seen.")]
internal sealed class ExtendedReview : Category<ChildInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => Met<CriteriaMet>(s));
        When(s => Met<RegisteredOrLookedAfter>(s));
    }
}
