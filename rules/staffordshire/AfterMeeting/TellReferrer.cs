using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.AfterMeeting;

/// <summary>Telling the agency that referred the incident.</summary>
[RuleId("staffordshire.after-meeting.tell-referrer", "tell the agency that made the referral the outcome of the rapid review")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Telling, "The agency that made the referral is told the outcome. No days are given.")]
internal sealed class TellReferrer : Duty<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.RapidReviewHeldOn.Happened == true);
        OwedWhen(s => s.RapidReviewHeldOn.Happened == true)
           .By(Body.SafeguardingPartners)
           .To(Body.ReferringAgency)
           .AsSoonAs<MeetingHeld>()
           .DoneOn(s => s.Case.Answers.ReferringAgencyToldOn);
    }
}
