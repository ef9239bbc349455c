using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Agenda;

/// <summary>A criminal investigation: agree before contact with the family.</summary>
[RuleId("england.agenda.criminal-investigation", "a criminal investigation runs beside the review")]
[InForce("2018-07-04", By = GoverningDate.MomentAsked)]
[Cites(WorkingTogether.RapidReview2018, "The rapid review gathers facts, discusses immediate action, considers improvements and decides the next steps.")]
[Cites(WorkingTogether.RapidReview2023, "The rapid review gathers facts, discusses immediate action, considers improvements and decides the next steps.")]
[Cites(WorkingTogether.RapidReview2026, "The rapid review gathers facts, discusses immediate action, considers improvements and decides the next steps.")]
internal sealed class CriminalInvestigation : Prompt<WholeCase>
{
    protected override void Define() =>
        When(
            s => s.EveryAuthority.Any(authority => Met<PartnershipOwes>(authority))
              && s.Incident.ParallelProcesses.Any(process => Fact<ParallelProcess>.Of(process) == ParallelProcess.CriminalInvestigation),
            "For the agenda: a criminal investigation runs. Agree with the police and the prosecutor before the family is contacted.");
}
