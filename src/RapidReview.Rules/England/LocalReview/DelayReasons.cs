using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LocalReview;

/// <summary>Proceedings run beside the local review: they move no date.</summary>
[RuleId("england.local-review.delay", "proceedings may delay publication")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(WorkingTogether.LocalReviewSteps2018, "Where proceedings delay publication, the Panel and the Secretary of State are told why.")]
[Cites(WorkingTogether.LocalReview2023, "Where proceedings delay publication, the Panel and the Secretary of State are told why.")]
[Cites(WorkingTogether.LocalReview2026, "Where proceedings delay publication, the Panel and the Secretary of State are told why.")]
internal sealed class DelayReasons : Prompt<AuthorityInCase>
{
    // Proceedings are those of courts and coroners, and what leads to them; other reviews of the same events are not.
    protected override void Define() =>
        When(
            s => Met<LocalReviewUndertaken>(s)
              && s.Authority.LocalReview.PublishedOn.Happened == false
              && s.Incident.ParallelProcesses.Includes(ParallelProcess.CriminalInvestigation, ParallelProcess.Inquest, ParallelProcess.FamilyProceedings),
            "Other proceedings about the same events run. They do not move the six months: if they delay publication, tell the Panel and the Secretary of State why.");
}
