using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>When the rapid review is completed.</summary>
[RuleId("england.rapid-review.completed", "the rapid review is completed")]
[InForce("2018-07-04", By = GoverningDate.ReviewSubmitted)]
[Cites(WorkingTogether.RapidReviewSending2018, "The rapid review is sent to the Panel once it is complete.")]
[Cites(WorkingTogether.RapidReviewSending2023, "The rapid review is sent to the Panel once it is complete.")]
[Cites(WorkingTogether.RapidReviewSending2026, "The rapid review is sent to the Panel once it is complete.")]
internal sealed class RapidReviewCompleted : Clock<AuthorityInCase>
{
    protected override void Define() =>
        StartsOn(s => s.Authority.RapidReview.CompletedOn);
}
