using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.CareLeaver;

/// <summary>When the authority responsible for the care leaver knows of the death.</summary>
[RuleId("england.care-leaver.death-known", "the authority responsible for the care leaver knows of the death")]
[InForce("2023-12-15", By = GoverningDate.DeathKnownToLeavingCareAuthority)]
[Cites(WorkingTogether.CareLeaver2023, "The authority should notify the death. A local guide counts from the day on which it becomes aware.")]
[Cites(WorkingTogether.CareLeaver2026, "The authority should notify the death. A local guide counts from the day on which it becomes aware.")]
internal sealed class CareLeaverDeathKnown : Clock<ChildInCase>
{
    protected override void Define() =>
        StartsOn(s => s.DeathKnownToLeavingCareAuthorityOn);
}
