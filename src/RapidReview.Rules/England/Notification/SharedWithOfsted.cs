using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>Ofsted and the Department learn of a notification through the system of the Panel.</summary>
[RuleId("england.notification.shared", "Ofsted and the Department are told by the system")]
[InForce("2018-06-29", By = GoverningDate.NotificationSent)]
[Cites(NotificationPage.Sharing, "The Panel's system passes every notification on to Ofsted and the Department.")]
internal sealed class SharedWithOfsted : Prompt<ChildAndAuthority>
{
    protected override void Define() =>
        When(
            s => Met<NotifiableIncident>(s),
            "Ofsted and the Department for Education need not be told apart: the online system shares every notification to the Panel with them.");
}
