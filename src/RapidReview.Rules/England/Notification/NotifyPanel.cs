using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>The serious incident notification to the national Panel.</summary>
[RuleId("england.notification.notify-panel", "notify the Panel of the serious incident")]
[InForce("2018-06-29", By = GoverningDate.AuthorityAware)]
[Cites(ChildrenAct2004.Section16C1, "The local authority must notify the Panel. The Act sets no number of days.")]
internal sealed class NotifyPanel : Duty<ChildAndAuthority>
{
    protected override void Define() =>
        OwedWhen(s => Met<NotifiableIncident>(s))
       .By(Body.LocalAuthority)
       .To(Body.Panel)
       .Within<AuthorityAware>(Parameters.NotificationPeriod)
       .DoneOn(s => s.PanelNotifiedOn);
}
