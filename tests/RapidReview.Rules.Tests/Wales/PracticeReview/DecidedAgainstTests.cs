using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.PracticeReview;

public class DecidedAgainstTests
{
    private const string Id = "review.decided-against";

    [Fact]
    public void A_decision_against_a_review_is_told_of_where_the_criteria_are_met()
    {
        var conflict = Welsh.Finding(Decided().Part(Nation.Wales).Conflicts, Id, Welsh.Pair);
        Assert.Equal(Outcome.Met, conflict.Outcome);
        Expect.Cites(conflict, "WSI 2015/1466 (Unverified)", "Child practice review guidance (Reported)");
    }

    [Theory]
    [InlineData(BoardDecision.Undertake)]
    [InlineData(BoardDecision.Deferred)]
    public void Any_other_decision_is_not(BoardDecision decision) => Says(Outcome.NotMet, Decided(decision));

    [Fact]
    public void Where_it_is_not_recorded_what_was_decided_it_is_open() => Says(Outcome.Undetermined, Decided(null));

    [Fact]
    public void Where_the_criteria_are_not_met_the_chair_may_well_decide_so() =>
        Says(Outcome.NotMet, Decided().WithChild(child => child with { PotentiallyLifeThreatening = false }));

    [Fact]
    public void Where_they_are_open_so_is_this() =>
        Says(Outcome.Undetermined, Decided().WithChild(child => child with { PotentiallyLifeThreatening = default }));

    [Fact]
    public void It_undoes_no_duty() => Welsh.Duty(Decided(), "review.undertake").IsOwed(Outcome.Met).Stands(DutyState.Due);

    [Theory]
    [InlineData("Tuesday 5 April 2016", Outcome.Undetermined)]
    [InlineData("Wednesday 6 April 2016", Outcome.Met)]
    public void It_is_in_force_for_referrals_from_6_April_2016_and_nothing_is_known_before(string referred, Outcome outcome) => Says(outcome, Decided(on: referred));

    private static CaseBuilder Decided(BoardDecision? decision = BoardDecision.NotUndertake, string on = Welsh.Day) => Welsh.Injury(on).Board(on, on, decision: decision);

    private static void Says(Outcome outcome, CaseBuilder the) => Welsh.Note(outcome, the, Id, Welsh.Pair);
}
