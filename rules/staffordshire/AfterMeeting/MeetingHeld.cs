using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.AfterMeeting;

/// <summary>When the meeting was held.</summary>
[RuleId("staffordshire.after-meeting.meeting-held", "the rapid review meeting is held")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Sending, "Counted from the rapid review meeting.")]
internal sealed class MeetingHeld : Clock<AuthorityInCase>
{
    // Of several meetings the first counts: reconvening moves no deadline.
    protected override void Define() =>
        StartsOn(s => s.RapidReviewHeldOn);
}
