using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Packs.Tees.Area;
using RapidReview.Packs.Tees.Identification;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Reporting;

/// <summary>Reporting to the authority in whose area the incident was. The route to each authority is printed in the source and not held here.</summary>
[RuleId("tees.reporting.report-to-notifier", "report the incident to the authority's Serious Incident Notifier, for which the serious incident form may be used")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.Reporting, "The nominated professional informs the authority's Serious Incident Notifier; the locally agreed form is one way. Each of the four authorities has a route of its own.")]
[Cites(Guidance.FormRequest, "The form is ticked as a serious incident notification request.")]
internal sealed class ReportToNotifier : Duty<ChildAndAuthority>
{
    protected override void Define()
    {
        OnlyWhere(s => Met<FallsToAuthority>(s));
        OwedWhen(s => Met<FoundMet>(s.OfChild))
       .By(Body.InvolvedAgencies)
       .To(Body.LocalAuthority)
       .AsSoonAs<CriteriaBelievedMet>()
       .DoneOn(s => s.OfChild.Local(Declared.ReportedToNotifierOn));
    }
}
