using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.AfterMeeting;

/// <summary>An endorsement is recorded after there were no boards.</summary>
[RuleId("staffordshire.after-meeting.endorsed-after-boards", "an endorsement by a board's independent chair is recorded after the boards ended")]
[InForce("2019-09-29", By = GoverningDate.MeetingHeld)]
[Cites(H01.Endorsement, "The endorsement is asked only while boards start serious case reviews.")]
[Cites(NotificationPage.Boards, "Local Safeguarding Children Boards were told only until safeguarding partners took over.")]
internal sealed class EndorsedAfterBoards : Conflict<MeetingInCase>
{
    protected override void Define() =>
        When(
            s => s.Meeting.Kind == MeetingKind.RapidReview && s.Local(Declared.ChairEndorsedOn).Happened == true,
            "An endorsement by a board's independent chair is recorded. H01 asks for it only while Local Safeguarding Children Boards start serious case reviews, which ended in September 2019. It does not stand for the agreement of the safeguarding partners: record theirs.");
}
