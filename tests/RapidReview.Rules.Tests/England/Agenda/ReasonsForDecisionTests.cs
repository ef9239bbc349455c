using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Agenda;

public class ReasonsForDecisionTests() : AgendaTests("agenda.recommendation")
{
    [Fact]
    public void A_decision_put_off_needs_reasons_too() => Says(Outcome.Met, A.SeriousCase().Decided(LocalReviewDecision.Deferred));

    [Fact]
    public void A_decision_to_undertake_a_local_review_is_not_asked_about_here() => Says(Outcome.NotMet, A.SeriousCase().Decided(LocalReviewDecision.Undertake));

    [Fact]
    public void Where_no_decision_is_recorded_it_is_open() => Says(Outcome.Undetermined, A.SeriousCase());

    private protected override CaseBuilder Applies(CaseBuilder the) => the.Decided(LocalReviewDecision.NotUndertake);
}
