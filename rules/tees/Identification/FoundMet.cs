using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Identification;

/// <summary>What professionals decided last: that the criteria are met.</summary>
[RuleId("tees.identification.found-met", "professionals have found the criteria for a notification met", Denies = "professionals have not found the criteria for a notification met")]
[InForce("2018-07-04", By = GoverningDate.Incident)]
[Cites(Guidance.Pathways, "On either pathway professionals reach a decision on whether the criteria for a notification are met.")]
internal sealed class FoundMet : Criterion<ChildInCase>
{
    // Of two decisions the later counts; of two on one day, that they are met.
    protected override void Define() =>
        When(s => s.Local(Declared.CriteriaBelievedMetOn).Happened == true
               && !(s.Local(Declared.CriteriaJudgedNotMetOn) > s.Local(Declared.CriteriaBelievedMetOn)));
}
