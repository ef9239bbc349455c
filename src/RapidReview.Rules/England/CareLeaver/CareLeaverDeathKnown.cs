using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.CareLeaver;

/// <summary>When the authority responsible for the care leaver knows of the death.</summary>
[RuleId("england.care-leaver.death-known", "the authority responsible for the care leaver knows of the death")]
[InForce("2023-12-15", By = GoverningDate.DeathKnownToLeavingCare)]
[Cites(WorkingTogether.CareLeaver2023, "The authority should notify the Secretary of State and Ofsted of the death of a care leaver up to and including the age of twenty-four.")]
[Cites(WorkingTogether.CareLeaver2026, "The authority should notify the Secretary of State and Ofsted of the death of a care leaver up to and including the age of twenty-four.")]
internal sealed class CareLeaverDeathKnown : Clock<ChildInCase>
{
    protected override void Define() =>
        StartsOn(s => s.DeathKnownToLeavingCareOn);
}
