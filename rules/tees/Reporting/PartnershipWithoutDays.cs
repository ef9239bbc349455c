using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Reporting;

/// <summary>Telling the partnership: the days are the core's.</summary>
[RuleId("tees.reporting.partnership-without-days", "the Tees guidance gives no days for telling the partnership")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.Notification, "The authority should also inform the right partnership of the incident or notification; no days are given.")]
internal sealed class PartnershipWithoutDays : Prompt<ChildAndAuthority>
{
    protected override void Define() =>
        When(
            s => Met("england.notification.serious-incident", s) && s.PartnersToldOn.Happened == false,
            "The Tees guidance asks the authority to tell its partnership of the incident or of the notification, and gives no days. Being silent, it relaxes nothing: the national five working days apply.");
}
