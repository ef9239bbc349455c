using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class RapidReviewCompletedTests
{
    [Fact]
    public void It_starts_when_the_review_is_completed() => Clock(Completed()).Starts("Wednesday 24 April 2024").Cites("Working Together 2023 ch.5 (Unverified)");

    [Fact]
    public void Before_that_it_stands_still() => Clock(A.SeriousCase()).Starts("none");

    [Fact]
    public void Where_the_file_may_be_incomplete_it_is_not_known() => Clock(A.SeriousCase().PerhapsIncomplete()).Starts("not yet known");

    [Fact]
    public void A_review_that_was_sent_keeps_the_guidance_of_its_day() =>
        Clock(Completed().Submitted("Friday 26 April 2024").CompleteTo("Friday 27 March 2026")).Cites("Working Together 2023 ch.5 (Unverified)");

    [Theory]
    [InlineData("Tuesday 3 July 2018", false)]
    [InlineData("Wednesday 4 July 2018", true)]
    public void It_is_in_force_for_reviews_sent_from_4_July_2018(string sent, bool told) => Assert.Equal(
        told,
        A.SeriousCase("Monday 2 July 2018").CompletedReview(sent).Submitted(sent).CompleteTo("Friday 6 July 2018").Part().Clocks.Any(clock => clock.Id == "england.rapid-review.completed"));

    private static CaseBuilder Completed() => A.SeriousCase().Notified("Friday 5 April 2024").CompletedReview("Wednesday 24 April 2024").CompleteTo("Wednesday 24 April 2024");

    private static ClockExpectation Clock(CaseBuilder the) => Expect.Clock(the.Part(), "rapid-review.completed", Noted.Authority);
}
