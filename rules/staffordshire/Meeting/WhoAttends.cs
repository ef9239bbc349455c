using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>Who is to come, while the meeting has not been held.</summary>
[RuleId("staffordshire.meeting.who-attends", "who attends the rapid review meeting")]
[InForce("2018-07-04", By = GoverningDate.MeetingHeld)]
[Cites(H01.Attendance, "The meeting should include representatives of each safeguarding partner and any other relevant individuals. The papers go to all who attend.")]
internal sealed class WhoAttends : Prompt<MeetingInCase>
{
    protected override void Define() =>
        When(
            s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == false,
            "Invite at least one representative of each safeguarding partner, the local authority, the health partner and the police, and anybody else who is relevant. Without one of the three partners the meeting is not quorate. Everybody who attends is sent the papers: the referral form, the local authority's notification if there is one, and the agencies' scoping forms.");
}
