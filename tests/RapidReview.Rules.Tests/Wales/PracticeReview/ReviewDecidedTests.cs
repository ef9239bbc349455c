using RapidReview.Cases;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.PracticeReview;

public class ReviewDecidedTests
{
    private const string Id = "review.decided";

    [Fact]
    public void It_starts_with_the_decision_of_the_chair() => Clock(Welsh.Injury().Board(Welsh.Day, Welsh.Day)).Starts(Welsh.Day);

    [Fact]
    public void It_stands_still_while_the_chair_has_not_decided() => Clock(Welsh.Injury().Board(Welsh.Day)).Starts("none");

    [Theory]
    [InlineData(BoardDecision.NotUndertake)]
    [InlineData(BoardDecision.Deferred)]
    public void A_decision_against_a_review_or_to_wait_does_not_start_it(BoardDecision decision) => Clock(Welsh.Injury().Board(Welsh.Day, Welsh.Day, decision: decision)).Starts("none");

    [Fact]
    public void Where_it_is_not_recorded_what_was_decided_it_is_open() => Clock(Welsh.Injury().Board(Welsh.Day, Welsh.Day, decision: null)).Starts("not yet known");

    [Fact]
    public void Where_the_file_may_be_incomplete_it_is_open() => Clock(Welsh.Injury().Board(Welsh.Day).PerhapsIncomplete()).Starts("not yet known");

    [Fact]
    public void Referred_on_30_September_2024_there_is_no_such_clock() =>
        Assert.DoesNotContain(Decided("Monday 30 September 2024").Part(Nation.Wales).Clocks, clock => clock.Id == $"wales.{Id}");

    [Fact]
    public void It_is_in_force_for_referrals_from_1_October_2024() => Clock(Decided("Tuesday 1 October 2024")).Starts("Tuesday 1 October 2024").Cites("SUSR guidance (Reported)");

    private static CaseBuilder Decided(string on) => Welsh.Injury(on).Board(on, on);

    private static ClockExpectation Clock(CaseBuilder the) => Welsh.Clock(the, Id, Welsh.Authority);
}
