using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Agenda;

/// <summary>A criminal investigation: agree before contact with the family.</summary>
[RuleId("england.agenda.criminal-investigation", "a criminal investigation runs beside the review")]
[InForce("2018-07-04", By = GoverningDate.MomentAsked)]
[Cites(WorkingTogether.RapidReview2018, "The rapid review decides the next steps. That the family is not contacted before the police agree is practice; the guidance was not seen to say it.")]
[Cites(WorkingTogether.RapidReview2023, "The rapid review decides the next steps. That the family is not contacted before the police agree is practice; the guidance was not seen to say it.")]
[Cites(WorkingTogether.RapidReview2026, "The rapid review decides the next steps. That the family is not contacted before the police agree is practice; the guidance was not seen to say it.")]
internal sealed class CriminalInvestigation : Prompt<WholeCase>
{
    protected override void Define() =>
        When(
            s => s.EveryAuthority.Any(authority => Met<PartnershipOwesRapidReview>(authority))
              && s.Incident.ParallelProcesses.Includes(ParallelProcess.CriminalInvestigation),
            "For the agenda: a criminal investigation runs. Agree with the police and the prosecutor before the family is contacted.");
}
