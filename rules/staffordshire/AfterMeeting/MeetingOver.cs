using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.AfterMeeting;

/// <summary>When one meeting was held.</summary>
[RuleId("staffordshire.after-meeting.meeting-over", "the rapid review meeting is over")]
[InForce("2018-07-04", Until = "2019-09-29", By = GoverningDate.MeetingHeld)]
[Cites(H01.Endorsement, "The chair is asked after the meeting.")]
internal sealed class MeetingOver : Clock<MeetingInCase>
{
    protected override void Define() =>
        StartsOn(s => s.Meeting.HeldOn);
}
