using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LookedAfterChild;

/// <summary>When the authority that looked after the child knows of the death.</summary>
[RuleId("england.looked-after.death-known", "the authority that looked after the child knows of the death")]
[InForce("2018-06-29", By = GoverningDate.DeathKnownToAuthorityLookingAfter)]
[Cites(ChildrenAct1989.Schedule2Paragraph20, "The authority looking after a child who dies notifies the death. No time was found in the Act.")]
[Cites(WorkingTogether.LookedAfterDeath2018, "The authority should notify the death. From when time runs was not seen; we count from the day on which it knows of the death.")]
[Cites(WorkingTogether.LookedAfterDeath2023, "The authority should notify the death. From when time runs was not seen; we count from the day on which it knows of the death.")]
[Cites(WorkingTogether.LookedAfterDeath2026, "The authority should notify the death. From when time runs was not seen; we count from the day on which it knows of the death.")]
internal sealed class LookedAfterDeathKnown : Clock<ChildInCase>
{
    // The duty team's knowledge counts, on any day and at any hour.
    protected override void Define() =>
        StartsOn(s => s.DeathKnownToAuthorityLookingAfterOn);
}
