using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class RapidReviewSentTests
{
    [Fact]
    public void It_starts_when_the_review_is_sent_to_the_Panel() => Clock(A.SeriousCase().Submitted("Friday 26 April 2024").CompleteTo("Friday 26 April 2024"))
        .Starts("Friday 26 April 2024").Cites("Panel's aim to reply (Reported)");

    [Fact]
    public void Completing_it_is_not_sending_it() => Clock(A.SeriousCase().CompletedReview("Friday 26 April 2024").CompleteTo("Friday 26 April 2024")).Starts("none");

    [Fact]
    public void Where_the_file_may_be_incomplete_it_is_not_known() => Clock(A.SeriousCase().PerhapsIncomplete()).Starts("not yet known");

    [Theory]
    [InlineData("Thursday 28 June 2018", "not yet known")]
    [InlineData("Friday 29 June 2018", "Friday 29 June 2018")]
    public void Before_29_June_2018_nothing_is_said(string sent, string start) => Clock(A.SeriousCase("Thursday 28 June 2018").Submitted(sent).CompleteTo("Friday 29 June 2018")).Starts(start);

    private static ClockExpectation Clock(CaseBuilder the) => Expect.Clock(the.Part(), "rapid-review.sent", Noted.Authority);
}
