using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Packs.Staffordshire.Referral;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>Holding the meeting, neither too early nor too late.</summary>
[RuleId("staffordshire.meeting.hold", "hold the rapid review meeting")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Window, "Between the seventh and the thirteenth working day after the referral is received. That leaves time to analyse the scoping forms for the key events in the child's life, and to prepare the Panel's papers.")]
[Cites(H01.Extraordinary, "Stoke-on-Trent and Staffordshire convene an extraordinary meeting, named the rapid review meeting.")]
internal sealed class HoldMeeting : Duty<AuthorityInCase>
{
    // Where the Panel's time ends before the window opens, the window yields. Of several meetings the first counts.
    protected override void Define()
    {
        OnlyOnce(s => Met<FallsToAuthority>(s) || s.Authority.ReferralReceivedOn.Happened == true);
        OwedWhen(s => s.Authority.ReferralReceivedOn.Happened == true)
           .By(Body.SafeguardingPartners)
           .Within<ReferralReceived>(Parameters.WindowCloses)
           .NotBefore(s => Choose(
               s.EveryPair.Any(pair => Met("england.rapid-review.owed", pair)
                                    && DateOf("england.rapid-review.submit", pair, FindingDate.Due) < s.After(s.Authority.ReferralReceivedOn, Parameters.WindowOpens)),
               s.Authority.ReferralReceivedOn,
               s.After(s.Authority.ReferralReceivedOn, Parameters.WindowOpens)))
           .DoneOn(s => s.RapidReviewHeldOn);
    }
}
