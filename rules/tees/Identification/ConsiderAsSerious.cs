using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Identification;

/// <summary>The widening: a duty of professionals to consider, no notification by itself.</summary>
[RuleId("tees.identification.consider-as-serious", "consider the incident as serious")]
[InForce("2018-07-04", By = GoverningDate.Incident)]
[Cites(Guidance.Widening, "Professionals should also consider such an incident as serious.")]
internal sealed class ConsiderAsSerious : Prompt<ChildInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.Child.HasDied == true && s.Child.MannerOfDeath.IsOneOf(MannerOfDeath.SuspectedSuicide, MannerOfDeath.Unexplained));
        When(
            s => Met<FamilyKnownAndEvent>(s),
            "Where a family is known to children's social care because of a recent incident or a current concern about abuse or neglect, professionals should also consider a suspected suicide or an unexplained death as serious. This asks them to consider; it is no notification by itself. The guidance does not say what is recent: a person decides. Whatever lies within the last twelve months is worth that question; this is no rule.",
            alsoWhileOpen: true);
    }
}
