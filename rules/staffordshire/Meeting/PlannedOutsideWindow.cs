using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>The meeting is planned for a day outside the window.</summary>
[RuleId("staffordshire.meeting.planned-outside-window", "the rapid review meeting is planned for a day outside the window")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Window, "The meeting is scheduled between the seventh and the thirteenth working day after the referral is received.")]
internal sealed class PlannedOutsideWindow : Conflict<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.ReferralReceivedOn.Happened == true && s.RapidReviewHeldOn.Happened == false);
        When(
            s => s.RapidReviewHeldOrPlannedOn < s.After(s.Authority.ReferralReceivedOn, Parameters.WindowOpens)
              || s.RapidReviewHeldOrPlannedOn > s.After(s.Authority.ReferralReceivedOn, Parameters.WindowCloses),
            "The rapid review meeting is planned for a day outside the window that procedure H01 gives, which opens when the regional time for scoping forms is over and leaves time to prepare the Panel's papers. Plan it within the window, or record why not.");
    }
}
