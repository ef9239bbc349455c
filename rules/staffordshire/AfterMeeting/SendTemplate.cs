using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.AfterMeeting;

/// <summary>Sending the outcome to the Panel.</summary>
[RuleId("staffordshire.after-meeting.send-template", "send the completed rapid review template with a covering letter")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Sending, "The partners send the completed template to the Panel, together with a covering letter.")]
internal sealed class SendTemplate : Duty<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.RapidReviewHeldOn.Happened == true);
        OwedWhen(s => s.RapidReviewHeldOn.Happened == true)
           .By(Body.SafeguardingPartners)
           .To(Body.Panel)
           .Within<MeetingHeld>(Parameters.SendPeriod)
           .DoneOn(s => s.Authority.RapidReview.SubmittedOn);
    }
}
