using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Attendee;

/// <summary>Two instructions that pull apart.</summary>
[RuleId("staffordshire.attendee.keep-and-share", "what is kept confidential and what is shared with staff")]
[InForce("2023-12-15", By = GoverningDate.MeetingHeld)]
[AppliesIn(Area.Staffordshire)]
[Cites(AttendeeSheet.Asked, "The submission is kept confidential and apart from the records; staff are shown what was gathered and the completed template.")]
internal sealed class KeepAndShare : Conflict<MeetingInCase>
{
    protected override void Define() =>
        When(
            s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true,
            "The attendee sheet asks each agency to keep its submission confidential and apart from the case records, and also to share with its staff what was gathered and the completed rapid review template, which holds what other agencies gave. Agree at the meeting what may be shared with whom.");
}
