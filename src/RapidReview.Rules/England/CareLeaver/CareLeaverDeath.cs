using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.CareLeaver;

/// <summary>The death of a care leaver, up to and including the age of twenty-four, for whom a local authority in England is responsible.</summary>
[RuleId("england.care-leaver.death", "a care leaver has died before the age of twenty-five", Denies = "no care leaver has died before the age of twenty-five")]
[InForce("2023-12-15", By = GoverningDate.DeathKnownToLeavingCareAuthority)]
[Cites(WorkingTogether.CareLeaver2023, "The authority should notify the Secretary of State and Ofsted of the death of a care leaver up to and including the age of twenty-four. We take somebody born on 29 February to turn twenty-five on 1 March; no source says so.")]
[Cites(WorkingTogether.CareLeaver2026, "The authority should notify the Secretary of State and Ofsted of the death of a care leaver up to and including the age of twenty-four. We take somebody born on 29 February to turn twenty-five on 1 March; no source says so.")]
[Cites(ChildrenAct1989.LeavingCare, "Who is a care leaver.")]
internal sealed class CareLeaverDeath : Criterion<ChildInCase>
{
    // Under sixteen nobody is a care leaver, so that of a younger child nothing is told or asked.
    // Whether abuse or neglect is known or suspected does not matter. Somebody born on 29 February is taken to become
    // twenty-five on 1 March of a common year; no source says so.
    protected override void Define()
    {
        OnlyWhere(s => s.Child.HasDied == true && s.After(s.Child.BornOn, Parameters.CareLeaverFromAge) <= s.Child.DiedOn);
        When(s => s.Child.CareLeaver.Status.IsOneOf(CareLeaverStatus.Relevant, CareLeaverStatus.FormerRelevant, CareLeaverStatus.Qualifying)
               && s.Child.CareLeaver.InNation == Nation.England
               && s.After(s.Child.BornOn, Parameters.CareLeaverFromAge) <= s.Child.DiedOn    // sixteen or over,
               && s.Child.DiedOn < s.After(s.Child.BornOn, Parameters.CareLeaverAgeLimit)); // "up to and including the age of twenty-four"
    }
}
