using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>H01's own steps may end after the Panel's time.</summary>
[RuleId("staffordshire.meeting.schedule-outruns-panel", "H01's own steps may end after the Panel's time")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(H01.Window, "The meeting may be as late as the last day of its window.")]
[Cites(H01.Sending, "The template may go as late as two working days after it.")]
[Cites(H01.Timescales, "The whole is completed within the Panel's time.")]
internal sealed class ScheduleOutrunsPanel : Conflict<ChildAndAuthority>
{
    // A meeting that was held early enough has settled it.
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.ReferralReceivedOn.Happened == true
                   && Met("england.rapid-review.owed", s)
                   && s.After(s.Authority.ReferralReceivedOn, Parameters.WindowCloses) > DateOf<HoldInTime>(s, FindingDate.Due));
        When(
            s => !(s.OfAuthority.RapidReviewHeldOn <= DateOf<HoldInTime>(s, FindingDate.Due)),
            "A meeting on the last day of H01's window, with the outcome sent two working days later, would miss the Panel's fifteen working days, which began to run before the referral was received. H01's sum comes out only if the board itself is what becomes aware, on the day of the referral. The Panel's date stands: the last day for the meeting is then the one given with the duty to hold it early enough.",
            alsoWhileOpen: true);
    }
}
