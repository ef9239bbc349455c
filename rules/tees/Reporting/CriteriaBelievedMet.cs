using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Reporting;

/// <summary>When professionals find that the criteria are met.</summary>
[RuleId("tees.reporting.criteria-believed-met", "professionals find the criteria for a notification met")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.Reporting, "Once the criteria are believed to be met, somebody is to be given the task of reporting.")]
internal sealed class CriteriaBelievedMet : Clock<ChildAndAuthority>
{
    protected override void Define() => StartsOn(s => s.OfChild.Local(Declared.CriteriaBelievedMetOn));
}
