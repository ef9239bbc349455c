using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.AfterMeeting;

/// <summary>Telling the other agencies.</summary>
[RuleId("staffordshire.after-meeting.tell-agencies", "tell the other agencies the outcome of the rapid review")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Telling, "Other agencies are told the outcome. No days are given.")]
internal sealed class TellAgencies : Duty<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.RapidReviewHeldOn.Happened == true);
        OwedWhen(s => s.RapidReviewHeldOn.Happened == true)
           .By(Body.SafeguardingPartners)
           .To(Body.InvolvedAgencies)
           .AsSoonAs<MeetingHeld>()
           .DoneOn(s => s.Case.Answers.InvolvedAgenciesToldOn);
    }
}
