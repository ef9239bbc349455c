using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Review;

/// <summary>When the notification was sent to the Panel.</summary>
[RuleId("tees.rapid-review.notification-made", "the notification is made")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(Guidance.PanelDays, "The time runs from the date of notification.")]
internal sealed class NotificationMade : Clock<ChildAndAuthority>
{
    protected override void Define() => StartsOn(s => s.PanelNotifiedOn);
}
