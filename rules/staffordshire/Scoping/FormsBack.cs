using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Scoping;

/// <summary>By when the forms of all agencies are to be back.</summary>
[RuleId("staffordshire.scoping.forms-back", "return every scoping form")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Return, "Agencies treat the form as a priority. From when the days run is not said; we count from the day of sending.")]
internal sealed class FormsBack : Duty<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.ReferralReceivedOn.Happened == true);
        OwedWhen(s => s.Authority.ReferralReceivedOn.Happened == true)
           .By(Body.InvolvedAgencies)
           .To(Body.SafeguardingPartners)
           .Within<TemplatesSentOrDue>(Parameters.ScopingReturnPeriod)
           .DoneOn(s => s.Local(Declared.FormsBackOn));
    }
}
