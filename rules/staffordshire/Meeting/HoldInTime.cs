using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>The last day of the meeting that leaves the time to send the template within the Panel's fifteen working days.</summary>
[RuleId("staffordshire.meeting.hold-in-time", "hold the rapid review meeting early enough to send its outcome within the Panel's time")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(H01.Timescales, "The rapid review is completed within the time that the Panel's guidance gives.")]
[Cites(H01.Sending, "Sending the template may take until the second working day after the meeting.")]
internal sealed class HoldInTime : Duty<ChildAndAuthority>
{
    // H01 does not print this day. It follows from its own two working days and the Panel's time; the earlier of it and of the
    // window's end is the last day for the meeting.
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.ReferralReceivedOn.Happened == true && Met("england.rapid-review.owed", s));
        OwedWhen(s => s.Authority.ReferralReceivedOn.Happened == true && Met("england.rapid-review.owed", s))
           .By(Body.SafeguardingPartners)
           .AtLeastBefore<PanelDeadline>(Parameters.SendPeriod)
           .DoneOn(s => s.OfAuthority.RapidReviewHeldOn);
    }
}
