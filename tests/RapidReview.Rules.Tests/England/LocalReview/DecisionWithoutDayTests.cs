using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class DecisionWithoutDayTests
{
    private const string Id = "local-review.decision-without-day";

    [Fact]
    public void A_decision_without_its_day_is_told_since_nothing_that_follows_can_be()
    {
        var part = Case().Decided(LocalReviewDecision.Undertake).Part();
        Expect.Conflicts(part, "decision-without-day");
        Assert.DoesNotContain(part.Duties, duty => duty.Id.StartsWith("england.local-review.", StringComparison.Ordinal));
        Expect.Cites(part.Conflicts[0], "Children Act 2004 s.16F (Reported)");
    }

    [Fact]
    public void That_they_have_decided_so_is_not_met_for_want_of_the_day_and_says_so() => Assert.Equal(
        ["there is no day on which the partners decided about a local review"],
        Assert.Single(Expect.Finding(Case().Decided(LocalReviewDecision.Undertake).Part().Criteria, "local-review.undertaken", Noted.Authority).Derivation).Parts.Where(step => step.Outcome == Outcome.NotMet).Select(step => step.Found));

    [Fact]
    public void With_its_day_there_is_nothing_to_tell() => Noted.Says(Outcome.NotMet, Case().DecidedLocalReview("Thursday 28 March 2024"), Id);

    [Fact]
    public void A_decision_against_a_review_needs_no_day() => Noted.Says(Outcome.NotMet, Case().Decided(LocalReviewDecision.NotUndertake), Id);

    [Fact]
    public void Where_no_decision_is_recorded_it_is_open_and_not_told()
    {
        Noted.Says(Outcome.Undetermined, Case(), Id);
        Expect.Conflicts(Case().Part());
    }

    [Theory]
    [InlineData("Tuesday 3 July 2018", null)]
    [InlineData("Wednesday 4 July 2018", Outcome.Met)]
    public void It_is_in_force_from_4_July_2018(string day, Outcome? outcome) => Noted.Says(outcome, Case(day).Decided(LocalReviewDecision.Undertake), Id);

    private static CaseBuilder Case(string day = "Thursday 28 March 2024") => A.SeriousCase(day).Notified(day);
}
