using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>The sources end the fifteen working days differently, and here that makes a difference.</summary>
[RuleId("england.rapid-review.complete-or-sent", "whether the fifteen working days end with completion or with sending")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(WorkingTogether.RapidReviewSending2018, "The rapid review is completed and sent to the Panel.")]
[Cites(WorkingTogether.RapidReviewSending2023, "The rapid review is completed and sent to the Panel.")]
[Cites(WorkingTogether.RapidReviewSending2026, "The rapid review is completed and sent to the Panel.")]
internal sealed class CompleteOrSent : Conflict<ChildAndAuthority>
{
    protected override void Define() =>
        When(
            s => Met<RapidReviewOwed>(s)
              && s.Authority.RapidReview.CompletedOn <= DateOf<SubmitRapidReview>(s, FindingDate.Due)
              && s.Authority.RapidReview.SubmittedOn > DateOf<SubmitRapidReview>(s, FindingDate.Due),
            "The rapid review was complete in time and was sent to the Panel later. Sources end the fifteen working days differently: with completion, with the meeting, or with telling the Panel. We count to the sending, which is the strictest.");
}
