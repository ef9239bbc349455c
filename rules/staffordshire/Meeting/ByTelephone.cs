using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>A meeting by telephone needs a reason.</summary>
[RuleId("staffordshire.meeting.by-telephone", "why the meeting was held by telephone")]
[InForce("2018-07-04", By = GoverningDate.MeetingHeld)]
[Cites(H01.Teleconference, "Extraordinary meetings may be held by telephone conference where that is absolutely essential to meet the timescales.")]
internal sealed class ByTelephone : Prompt<MeetingInCase>
{
    // The source speaks of telephone conferences; of video, which it does not mention, no reason is asked.
    protected override void Define()
    {
        OnlyOnce(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.Mode == MeetingMode.Telephone);
        When(
            s => !s.Meeting.ReasonForMode.IsRecorded,
            "The meeting is by telephone conference, which H01 allows only where the timescales make it absolutely essential, and no reason is recorded. Record why. It counts as attendance all the same.",
            alsoWhileOpen: true);
    }
}
