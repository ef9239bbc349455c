using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>The sources count the fifteen working days from different days, and here that makes a difference.</summary>
[RuleId("england.rapid-review.awareness-or-notification", "whether the fifteen working days run from awareness or from notification")]
[InForce("2022-09-30", By = GoverningDate.NotificationSent)]
[Cites(PanelGuidance.June2025, "Counted from the day on which the notification was sent to the Panel.")]
[Cites(PanelGuidance.September2022, "Taken to run from the notification.")]
internal sealed class AwarenessOrNotification : Conflict<ChildAndAuthority>
{
    protected override void Define() =>
        When(
            s => Met<RapidReviewOwed>(s)
              && DateOf<SubmitRapidReview>(s, FindingDate.Due) != DateOf<SubmitRapidReview>(s, FindingDate.PrudentDue),
            "Sources count the fifteen working days from different days: the Panel's earlier advice from awareness, its later guidance from the notification. The later guidance controls here; the earlier date is the prudent one.");
}
