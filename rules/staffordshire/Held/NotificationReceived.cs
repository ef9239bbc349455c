using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Held;

/// <summary>Staffordshire's rapid review follows a notification, and its time runs from it.</summary>
[RuleId("staffordshire.held.notification-received", "the notification is sent")]
[InForce("2023-12-15", By = GoverningDate.NotificationSent)]
[AppliesIn(Area.Staffordshire)]
[Cites(AttendeeSheet.Called, "The board convenes a rapid review after a statutory notification, and the time runs from the notification.")]
internal sealed class NotificationReceived : Clock<ChildAndAuthority>
{
    protected override void Define() =>
        StartsOn(s => s.PanelNotifiedOn);
}
