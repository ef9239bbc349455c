using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>The partners should agree on what is notified; the duty is the authority's alone.</summary>
[RuleId("england.notification.agreed-by-partners", "all three partners should agree which incidents are notified")]
[InForce("2018-06-29", By = GoverningDate.NotificationSent)]
[Cites(PanelGuidance.Questions, "All three safeguarding partners should agree which incidents are notified; the duty stays the local authority's.")]
internal sealed class AgreedByPartners : Prompt<ChildAndAuthority>
{
    protected override void Define() =>
        When(
            s => Met<NotifiableIncident>(s) && s.PanelNotifiedOn.Happened == false,
            "Consult the other two safeguarding partners where that is possible in time: all three should agree which incidents are notified. The duty to notify stays the local authority's alone, and does not wait for agreement.");
}
