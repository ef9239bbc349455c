using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Agenda;

/// <summary>No review is to follow: the reasons are to be recorded.</summary>
[RuleId("england.agenda.recommendation", "the meeting is to record its reasons")]
[InForce("2018-07-04", By = GoverningDate.MomentAsked)]
[Cites(WorkingTogether.RapidReview2018, "The rapid review decides the next steps, whether to undertake a local review among them. That the reasons are recorded is local practice.")]
[Cites(WorkingTogether.RapidReview2023, "The rapid review decides the next steps, whether to undertake a local review among them. That the reasons are recorded is local practice.")]
[Cites(WorkingTogether.RapidReview2026, "The rapid review decides the next steps, whether to undertake a local review among them. That the reasons are recorded is local practice.")]
internal sealed class ReasonsForDecision : Prompt<WholeCase>
{
    protected override void Define() =>
        When(
            s => s.EveryAuthority.Any(authority => Met<PartnershipOwesRapidReview>(authority))
              && s.Case.Answers.LocalReviewDecision.IsOneOf(LocalReviewDecision.NotUndertake, LocalReviewDecision.Deferred),
            "For the record: no local review is to follow, or not yet. Give the reasons against the criteria, and record whether a national review is recommended and which other way of learning is chosen.");
}
