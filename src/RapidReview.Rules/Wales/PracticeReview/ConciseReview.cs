using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>A concise review: the child was neither registered nor looked after.</summary>
[RuleId("wales.review.concise", "a concise review")]
[InForce("2016-04-06", By = GoverningDate.Incident)]
[Cites(WalesLaw.ReviewGuidance, "Concise where the child was neither registered nor looked after in that time.")]
[Cites(WalesLaw.PracticeReviews, "Safeguarding Boards undertake their reviews under these regulations. The text was not seen.")]
internal sealed class ConciseReview : Category<ChildInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => Met<CriteriaMet>(s));
        When(s => !Met<RegisteredOrLookedAfter>(s));
    }
}
