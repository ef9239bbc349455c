using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.AfterMeeting;

/// <summary>The endorsement by the independent chair of the board, while there was one.</summary>
[RuleId("staffordshire.after-meeting.endorse", "consider the outcome of the rapid review and endorse it, with the date on the form")]
[InForce("2018-07-04", Until = "2019-09-29", By = GoverningDate.MeetingHeld)]
[Cites(H01.Endorsement, "While boards start serious case reviews, their independent chair is then asked to consider and endorse the outcome; the date goes on the form.")]
[Cites(NotificationPage.Boards, "Until safeguarding partners took over there was a Local Safeguarding Children Board.")]
internal sealed class Endorse : Duty<MeetingInCase>
{
    // The source ends it with the boards and names no day: we take the day by which partners had to work under their own arrangements.
    protected override void Define()
    {
        OnlyOnce(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true);
        OwedWhen(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true)
           .By(Body.IndependentChair)
           .AsSoonAs<MeetingOver>()
           .DoneOn(s => s.Local(Declared.ChairEndorsedOn));
    }
}
