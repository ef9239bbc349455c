using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Referral;

/// <summary>When the referral reached the partnership.</summary>
[RuleId("staffordshire.referral.received", "the partnership receives the referral")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Referral, "Agencies refer an incident to the single point of contact; the steps that follow are counted from its receipt.")]
internal sealed class ReferralReceived : Clock<AuthorityInCase>
{
    protected override void Define() =>
        StartsOn(s => s.Authority.ReferralReceivedOn);
}
