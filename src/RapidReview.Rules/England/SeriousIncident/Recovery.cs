using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.SeriousIncident;

/// <summary>A caution where a child has recovered and no judgement of serious harm stands.</summary>
[RuleId("england.serious-incident.recovery", "recovery does not exclude serious harm")]
[InForce("2018-07-04", By = GoverningDate.Incident)]
[Cites(WorkingTogether.SeriousHarm2018, "Even if a child recovers, serious harm may have occurred.")]
[Cites(WorkingTogether.SeriousHarm2023, "Even if a child recovers, serious harm may have occurred.")]
[Cites(WorkingTogether.SeriousHarm2026, "Even if a child recovers, serious harm may have occurred.")]
internal sealed class Recovery : Prompt<ChildInCase>
{
    protected override void Define() =>
        When(
            s => s.Child.Recovered == true && s.Child.HasDied == false && !Met<SeriousHarm>(s),
            "The child has recovered, and the recorded judgement is that there was no serious harm. Recovery alone does not exclude serious harm: check that the judgement rests on more than that.");
}
