using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LookedAfterChild;

/// <summary>The death of a child whom a local authority in England looked after.</summary>
[RuleId("england.looked-after.death", "a looked after child has died", Denies = "no looked after child has died")]
[InForce("2018-06-29", By = GoverningDate.DeathKnownToAuthorityLookingAfter)]
[Cites(ChildrenAct1989.Schedule2Paragraph20, "The authority looking after a child who dies notifies the Secretary of State and the Chief Inspector.")]
[Cites(WorkingTogether.LookedAfterDeath2018, "The authority should also notify the Secretary of State and Ofsted of a looked after child's death, whether or not abuse or neglect is known or suspected.")]
[Cites(WorkingTogether.LookedAfterDeath2023, "The authority should also notify the Secretary of State and Ofsted of a looked after child's death, whether or not abuse or neglect is known or suspected.")]
[Cites(WorkingTogether.LookedAfterDeath2026, "The authority should also notify the Secretary of State and Ofsted of a looked after child's death, whether or not abuse or neglect is known or suspected.")]
internal sealed class LookedAfterDeath : Criterion<ChildInCase>
{
    // Whether abuse or neglect is known or suspected does not matter here, nor where the child died. What counts is the death:
    // where it came later than the incident, the care of that day.
    protected override void Define()
    {
        OnlyWhere(s => s.Child.HasDied == true && s.Child.DiedOn < s.After(s.Child.BornOn, Parameters.ChildhoodEnds));
        When(s => s.Child.LookedAfter.InNation == Nation.England
               && ((s.Child.DiedOn == s.Incident.OccurredOn && s.Child.LookedAfter.IsLookedAfter == true)
                   || (s.Child.DiedOn != s.Incident.OccurredOn
                       && s.Child.LookedAfter.Periods.Any(period => period.StartedOn <= s.Child.DiedOn && !(period.EndedOn < s.Child.DiedOn)))));
    }
}
