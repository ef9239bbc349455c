using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>What follows where the meeting was not quorate.</summary>
[RuleId("staffordshire.meeting.not-quorate", "the rapid review meeting was not quorate")]
[InForce("2018-07-04", By = GoverningDate.MeetingHeld)]
[Cites(H01.Quorum, "The meeting is only quorate with at least one representative of each safeguarding partner.")]
internal sealed class NotQuorate : Prompt<MeetingInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true);
        When(
            s => !Met<RapidReviewQuorum>(s),
            "A safeguarding partner was not represented, so that under H01 the meeting was not quorate and its decision is not validly made. Reconvene with all three partners, or correct the record if the partner was there. Every deadline stays where it is.");
    }
}
