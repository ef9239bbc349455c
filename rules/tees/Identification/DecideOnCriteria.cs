using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Identification;

/// <summary>On either pathway professionals decide, until which nothing further happens by itself.</summary>
[RuleId("tees.identification.decide", "professionals are to decide whether the criteria are met")]
[InForce("2018-07-04", By = GoverningDate.Incident)]
[Cites(Guidance.Pathways, "On either pathway professionals review the incident, consider whether abuse or neglect is its known or suspected cause, and decide on the criteria.")]
internal sealed class DecideOnCriteria : Prompt<ChildInCase>
{
    protected override void Define() =>
        When(
            s => (Met<ChildDeathPathway>(s) || Met<SafeguardingPathway>(s))
              && s.Local(Declared.CriteriaBelievedMetOn).Happened == false
              && s.Local(Declared.CriteriaJudgedNotMetOn).Happened == false,
            "Professionals on this pathway should review the incident, ask whether abuse or neglect is known or suspected to lie behind it, and decide whether the criteria for a notification are met. No decision is recorded. The authority's time does not wait for it.");
}
