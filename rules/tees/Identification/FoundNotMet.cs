using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Identification;

/// <summary>What professionals decided last: that the criteria are not met.</summary>
[RuleId("tees.identification.found-not-met", "professionals have found the criteria for a notification not met", Denies = "professionals have not found the criteria for a notification not met")]
[InForce("2018-07-04", By = GoverningDate.Incident)]
[Cites(Guidance.Pathways, "On either pathway professionals reach a decision on whether the criteria for a notification are met.")]
internal sealed class FoundNotMet : Criterion<ChildInCase>
{
    // Only a recorded decision says so, never our own reading of the criteria.
    protected override void Define() =>
        When(s => s.Local(Declared.CriteriaJudgedNotMetOn).Happened == true
               && !(s.Local(Declared.CriteriaBelievedMetOn) >= s.Local(Declared.CriteriaJudgedNotMetOn)));
}
