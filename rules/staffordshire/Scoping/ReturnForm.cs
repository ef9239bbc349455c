using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Scoping;

/// <summary>One agency's return of its form.</summary>
[RuleId("staffordshire.scoping.return", "return its completed scoping form")]
[InForce("2018-07-04", By = GoverningDate.ScopingRequested)]
[Cites(H01.Contribute, "Every agency that was involved with the child or the family contributes to the rapid review.")]
[Cites(H01.Return, "Agencies treat the form as a priority. From when the days run is not said; we count from the day on which the agency was sent the form.")]
internal sealed class ReturnForm : Duty<AgencyInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.Agency.ScopingRequestedOn.Happened == true);
        OwedWhen(s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true)
           .By(Body.Agency)
           .To(Body.SafeguardingPartners).ToThoseOf(s => s.Incident.Place.Authority)
           .Within<AgencyAsked>(Parameters.ScopingReturnPeriod)
           .DoneOn(s => s.Agency.ScopingReturnedOn);
    }
}
