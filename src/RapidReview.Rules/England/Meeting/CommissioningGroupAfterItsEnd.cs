using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Meeting;

/// <summary>Somebody is recorded for a clinical commissioning group at a meeting after there were none.</summary>
[RuleId("england.meeting.commissioning-group", "a clinical commissioning group is recorded at a meeting after its end")]
[InForce("2022-07-01", By = GoverningDate.MeetingHeld)]
[Cites(IntegratedCareBoards.Successors, "Integrated care boards took over on 1 July 2022.")]
internal sealed class CommissioningGroupAfterItsEnd : Conflict<MeetingInCase>
{
    protected override void Define() =>
        When(
            s => s.Meeting.Attendance.Any(person => person.Partner == PartnerRole.Health && person.HealthBody == HealthBodyKind.ClinicalCommissioningGroup),
            "Somebody is recorded for a clinical commissioning group. There has been none since 1 July 2022, so that person is not counted for the health partner: check whether the person came from the integrated care board.");
}
