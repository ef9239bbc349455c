using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Agenda;

/// <summary>Other processes: agree how they fit together.</summary>
[RuleId("england.agenda.other-proceedings", "other processes run beside the review")]
[InForce("2018-07-04", By = GoverningDate.MomentAsked)]
[Cites(WorkingTogether.RapidReview2018, "The rapid review gathers the facts as far as they can readily be established, and decides the next steps.")]
[Cites(WorkingTogether.RapidReview2023, "The rapid review gathers the facts as far as they can readily be established, and decides the next steps.")]
[Cites(WorkingTogether.RapidReview2026, "The rapid review gathers the facts as far as they can readily be established, and decides the next steps.")]
internal sealed class OtherProceedings : Prompt<WholeCase>
{
    protected override void Define() =>
        When(
            s => s.EveryAuthority.Any(authority => Met<PartnershipOwesRapidReview>(authority))
              && s.Incident.ParallelProcesses.Any(process => Fact<ParallelProcess>.Of(process) != ParallelProcess.CriminalInvestigation),
            "For the agenda: other processes about the same events run. Agree how they and the review share what they find, and avoid doing the same work twice.");
}
