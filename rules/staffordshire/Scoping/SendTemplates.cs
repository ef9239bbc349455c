using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Packs.Staffordshire.Referral;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Scoping;

/// <summary>Sending out the scoping templates with their letter.</summary>
[RuleId("staffordshire.scoping.send", "send the scoping template and its letter to every relevant agency")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Send, "The template goes to every relevant agency, with a letter that outlines the referral and says what scoping is for.")]
[Cites(H01.Scoping, "Scoping gathers the basic facts and how far each agency was involved with the child and the family, and no more.")]
internal sealed class SendTemplates : Duty<AuthorityInCase>
{
    // The source does not say whose task it is: that of the board's office, now the partnership's.
    protected override void Define()
    {
        OnlyOnce(s => Met<FallsToAuthority>(s) || s.Authority.ReferralReceivedOn.Happened == true);
        OwedWhen(s => s.Authority.ReferralReceivedOn.Happened == true)
           .By(Body.SafeguardingPartners)
           .To(Body.InvolvedAgencies)
           .Within<ReferralReceived>(Parameters.ScopingSendPeriod)
           .DoneOn(s => s.Local(Declared.ScopingSentOn));
    }
}
