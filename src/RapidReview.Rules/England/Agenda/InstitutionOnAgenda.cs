using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Agenda;

/// <summary>A child was in an institution.</summary>
[RuleId("england.agenda.institution", "a child was in an institution")]
[InForce("2018-07-04", By = GoverningDate.MomentAsked)]
[Cites(WorkingTogether.RapidReview2018, "The rapid review gathers the facts and decides the next steps; issues in institutional settings are among what the partners consider.")]
[Cites(WorkingTogether.RapidReview2023, "The rapid review gathers the facts and decides the next steps; issues in institutional settings are among what the partners consider.")]
[Cites(WorkingTogether.RapidReview2026, "The rapid review gathers the facts and decides the next steps; issues in institutional settings are among what the partners consider.")]
internal sealed class InstitutionOnAgenda : Prompt<WholeCase>
{
    protected override void Define() =>
        When(
            s => s.EveryAuthority.Any(authority => Met<PartnershipOwesRapidReview>(authority))
              && s.EveryChild.Any(child => child.Child.InInstitution == true),
            "For the agenda: a child was in a residential setting, in custody or detained. Consider the institutional setting, and who speaks for it.");
}
