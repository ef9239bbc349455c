using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>When the authority becomes aware, which starts its five working days.</summary>
[RuleId("england.notification.authority-aware", "the authority becomes aware of a serious incident")]
[InForce("2018-06-29", By = GoverningDate.AuthorityAware)]
[Cites(ChildrenAct2004.Section16C1, "The duty has two limbs, so awareness is complete when both are known.")]
[Cites(WorkingTogether.Notification2018, "The time runs from becoming aware that the incident has occurred.")]
[Cites(WorkingTogether.Notification2023, "The time runs from becoming aware that the incident has occurred.")]
[Cites(WorkingTogether.Notification2026, "The time runs from becoming aware that the incident has occurred.")]
internal sealed class AuthorityAware : Clock<ChildAndAuthority>
{
    // Unclear: what an authority must know to be "aware". We take the latest of three days (the incident; that it is a
    // death or serious harm; abuse or neglect), so that a late finding is not born overdue, and show as prudent the first,
    // which none of the others comes before but a suspicion that is older than the incident.
    // The duty team's knowledge counts, on any day and at any hour.
    protected override void Define() =>
        StartsOn(
            s => DateFact.LatestOf(s.Knowledge.KnewOfIncident, s.Knowledge.KnewOfDeathOrSeriousHarm, s.Knowledge.KnewOfAbuseOrNeglect),
            prudently: s => s.Knowledge.KnewOfIncident);
}
