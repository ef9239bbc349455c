using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Identification;

/// <summary>A child who is expected to die: nothing waits for the death.</summary>
[RuleId("tees.identification.expected-death", "the child is expected to die in the following days")]
[InForce("2018-07-04", By = GoverningDate.Incident)]
[Cites(Guidance.Pathways, "The first pathway is open already where a child is expected to die in the following days.")]
internal sealed class ExpectedDeath : Prompt<ChildInCase>
{
    protected override void Define() =>
        When(
            s => s.Child.ExpectedToDie == true && s.Child.HasDied == false,
            "The child is expected to die in the following days: the child death process may look at the incident now. Until then the question is whether the child was seriously harmed; it does not wait for the death.");
}
