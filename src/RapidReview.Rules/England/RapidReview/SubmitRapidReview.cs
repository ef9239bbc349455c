using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>Completing the rapid review and sending it to the Panel.</summary>
[RuleId("england.rapid-review.submit", "complete the rapid review and send it to the Panel")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(WorkingTogether.RapidReviewSending2018, "The rapid review is sent to the Panel once it is complete.")]
[Cites(WorkingTogether.RapidReviewSending2023, "The rapid review is sent to the Panel once it is complete.")]
[Cites(WorkingTogether.RapidReviewSending2026, "The rapid review is sent to the Panel once it is complete.")]
internal sealed class SubmitRapidReview : Duty<ChildAndAuthority>
{
    // The clock is in two eras: it starts with awareness, and since September 2022 with the notification.
    // Sources differ on what stops the clock: complete, held, or the Panel told. We take the strictest: sent to the Panel.
    protected override void Define() =>
        OwedWhen(s => Met<RapidReviewOwed>(s))
       .By(Body.SafeguardingPartners)
       .To(Body.Panel)
       .Within<RapidReviewStart>(Parameters.RapidReviewPeriod)
       .DoneOn(s => s.Authority.RapidReview.SubmittedOn);
}
