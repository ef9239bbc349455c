using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Reporting;

/// <summary>The source says must where statutory guidance says should.</summary>
[RuleId("tees.reporting.five-days-as-must", "the Tees guidance prints the five working days as a must")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.Notification, "The authority must notify the Panel within five working days of becoming aware.")]
internal sealed class FiveDaysAsMust : Conflict<ChildAndAuthority>
{
    // The core's rank stands, since a local text cannot make guidance an Act. The local wording is shown until the Panel is notified.
    protected override void Define() =>
        When(
            s => Met("england.notification.serious-incident", s) && s.PanelNotifiedOn.Happened == false,
            "The Tees guidance says that the authority must notify the Panel within five working days of becoming aware. The duty to notify is the Act's, which sets no days; statutory guidance says should of the five. The last day is the same.");
}
