using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Attendee;

/// <summary>How binding attendance is: the sources differ.</summary>
[RuleId("staffordshire.attendee.attendance-required", "whether attendance at the rapid review is a statutory requirement")]
[InForce("2023-12-15", By = GoverningDate.MeetingHeld)]
[AppliesIn(Area.Staffordshire)]
[Cites(AttendeeSheet.Attendance, "It calls attendance required because the process is statutory, and then asks for every effort, under Working Together 2023.")]
[Cites(WorkingTogether.Partners2023, "No provision on attending in person was found.")]
[Cites(WorkingTogether.Partners2026, "No provision on attending in person was found.")]
internal sealed class AttendanceRequired : Conflict<MeetingInCase>
{
    protected override void Define() =>
        When(
            s => s.Meeting.Kind == MeetingKind.RapidReview,
            "The attendee sheet says that attendance is required by statute, and then that every effort must be made to attend once the agency has confirmed that it was involved. No provision of an Act on attending in person was found: read it as what guidance expects. H01's quorum asks only for the three safeguarding partners.");
}
