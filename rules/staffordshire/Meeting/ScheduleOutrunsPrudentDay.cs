using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>The same against the prudent day only.</summary>
[RuleId("staffordshire.meeting.schedule-outruns-prudent-day", "H01's own steps may end after the prudent day")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(H01.Window, "The meeting may be as late as the last day of its window.")]
[Cites(H01.Timescales, "The interim advice of July 2018, which the source quotes, counted from becoming aware.")]
internal sealed class ScheduleOutrunsPrudentDay : Prompt<ChildAndAuthority>
{
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.ReferralReceivedOn.Happened == true
                   && Met("england.rapid-review.owed", s)
                   && s.After(s.Authority.ReferralReceivedOn, Parameters.WindowCloses) <= DateOf<HoldInTime>(s, FindingDate.Due)
                   && s.After(s.Authority.ReferralReceivedOn, Parameters.WindowCloses) > DateOf<HoldInTime>(s, FindingDate.PrudentDue));
        When(
            s => !(s.OfAuthority.RapidReviewHeldOn <= DateOf<HoldInTime>(s, FindingDate.PrudentDue)),
            "A meeting on the last day of H01's window, with the outcome sent two working days later, keeps the Panel's time, but not fifteen working days from awareness, which H01 quotes from the advice of July 2018. The earlier day, given with the duty to hold the meeting early enough, is prudent and not a second duty.",
            alsoWhileOpen: true);
    }
}
