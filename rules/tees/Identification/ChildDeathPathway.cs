using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Identification;

/// <summary>The first of the two pathways by which incidents are expected to be found.</summary>
[RuleId("tees.identification.child-death-pathway", "pathway 1: the child death process")]
[InForce("2018-07-04", By = GoverningDate.Incident)]
[Cites(Guidance.Pathways, "During the child death process, where a child has died or is expected to die in the following days.")]
internal sealed class ChildDeathPathway : Category<ChildInCase>
{
    protected override void Define() =>
        When(s => s.Child.HasDied == true             // "has died"
               || s.Child.ExpectedToDie == true);     // "or is expected to die in the following days"
}
