using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.SeriousIncident;

/// <summary>Whether the person was a child when the incident happened: born, and under eighteen.</summary>
[RuleId("england.serious-incident.child", "the person was a child when the incident happened", Denies = "the person was not a child when the incident happened")]
[InForce("2018-06-29", By = GoverningDate.Incident)]
[Cites(ChildrenAct2004.Section65, "A child is a person under eighteen.")]
internal sealed class IsChild : Criterion<ChildInCase>
{
    // Harmed at seventeen and dead at eighteen is a child: the age at the incident decides.
    // A child harmed before birth who dies after it dies as a child.
    // Unclear: the Act speaks of persons under eighteen, while wording of 2025 and 2026 takes in unborn children.
    // We leave the question open and say so.
    protected override void Define() =>
        When(s => (s.Child.BornOn <= s.Incident.OccurredOn
                   && s.Incident.OccurredOn < s.After(s.Child.BornOn, Parameters.ChildhoodEnds))
               || (s.Child.Unborn == true
                   && ((s.Child.HasDied == true && s.Child.BornOn <= s.Child.DiedOn && s.Child.DiedOn < s.After(s.Child.BornOn, Parameters.ChildhoodEnds))
                       || Truth.LeftOpen("guidance since 2025 may take in unborn children; the Act does not say so"))
                   && !(s.Child.BornOn <= s.Incident.OccurredOn)));
}
