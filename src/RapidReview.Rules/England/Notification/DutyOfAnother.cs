using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>An authority notified the Panel of what was another's to notify: a rapid review is called for in both areas.</summary>
[RuleId("england.notification.duty-of-another", "the authority notified the Panel, though the duty to do so is another's")]
[InForce("2018-06-29", By = GoverningDate.NotificationSent)]
[Cites(ChildrenAct2004.Section16C1, "The duty is that of the authority in whose area the child died or was seriously harmed or, outside England, where the child normally lives.")]
[Cites(PanelGuidance.Questions, "The partnership of the area where it happened undertakes the rapid review; the other works with it.")]
internal sealed class DutyOfAnother : Conflict<ChildAndAuthority>
{
    // A rapid review follows every notification, so neither of the two is taken away here: people agree whose it is.
    protected override void Define() =>
        When(
            s => s.PanelNotifiedOn.Happened == true
              && ((s.Incident.Place.InNation == Nation.England && s.Incident.Place.Authority != s.AuthorityCode)
                  || (s.Incident.Place.InNation != Nation.England && s.Child.Residence.Authority != s.AuthorityCode)),
            "This authority notified the Panel, but the duty rests on the authority in whose area the child died or was seriously harmed or, outside England, on the one where the child normally lives; it is not discharged by this notification. A rapid review follows every notification, so one is shown for this partnership as well; the Panel looks to the partnership of the area where it happened, and to the other to work with it. Agree with that authority and with the Panel whose rapid review it is.");
}
