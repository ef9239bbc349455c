using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Packs.Tees.Area;
using RapidReview.Packs.Tees.Identification;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Reporting;

/// <summary>Giving somebody the task of reporting.</summary>
[RuleId("tees.reporting.nominate", "give one professional from the meeting the task of reporting the incident")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.Reporting, "One professional from the strategy or child death meeting, mostly the authority's representative, is given the task.")]
internal sealed class NominateProfessional : Duty<ChildAndAuthority>
{
    // The source says who is given the task, not who gives it: we take the agencies at the meeting.
    protected override void Define()
    {
        OnlyOnce(s => Met<FallsToAuthority>(s) && Met<FoundMet>(s.OfChild));
        OwedWhen(s => Met<FoundMet>(s.OfChild))
       .By(Body.InvolvedAgencies)
       .AsSoonAs<CriteriaBelievedMet>()
       .DoneOn(s => s.OfChild.Local(Declared.ProfessionalNominatedOn));
    }
}
