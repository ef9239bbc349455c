using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Rules.Wales.PracticeReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.Prompts;

/// <summary>An unexpected death in childhood has its own immediate response.</summary>
[RuleId("wales.prompts.unexpected-death", "an unexpected death has its own procedure")]
[InForce("2016-04-06", By = GoverningDate.Incident)]
[Cites(WalesLaw.UnexpectedDeaths, "The immediate response to unexpected deaths in childhood.")]
internal sealed class UnexpectedDeath : Prompt<ChildInCase>
{
    // While it is not known whether the death was expected or natural it is told all the same.
    protected override void Define() =>
        When(
            s => Met<PersonIsChild>(s)
              && s.Incident.Place.InNation == Nation.Wales
              && s.Child.HasDied == true
              && !(s.Incident.Kind == IncidentKind.ExpectedDeath)
              && !(s.Child.MannerOfDeath == MannerOfDeath.NaturalCauses),
            "Unless the death was expected, the procedural response to unexpected deaths in childhood (PRUDiC) applies beside any review.",
            alsoWhileOpen: true);
}
