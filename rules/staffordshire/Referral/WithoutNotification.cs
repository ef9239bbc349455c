using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Referral;

/// <summary>What starts a rapid review: the referral, or the notification.</summary>
[RuleId("staffordshire.referral.without-notification", "a referral was received and no notification is recorded")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Duty, "Told of an incident that might be the subject of a national or a local review, the board promptly undertakes a rapid review, with a notification or without.")]
[Cites(PanelGuidance.Questions, "There is no rapid review without a notification before it.")]
internal sealed class WithoutNotification : Conflict<AuthorityInCase>
{
    protected override void Define() =>
        When(
            s => s.Authority.ReferralReceivedOn.Happened == true && s.EveryPair.All(pair => pair.PanelNotifiedOn.Happened == false),
            "Procedure H01 starts a rapid review on the referral, whether or not the local authority has notified the incident; the Panel expects a notification first. Take the steps of H01, and ask the local authority whether it has notified. The Panel's fifteen working days do not run from the referral.");
}
