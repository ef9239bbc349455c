using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class LocalReviewDecidedTests
{
    [Fact]
    public void It_starts_on_the_day_of_the_partners_decision() =>
        Clock(A.Case("Friday 30 August 2024").Child(age: 8).DecidedLocalReview("Friday 30 August 2024")).Starts("Friday 30 August 2024").Cites("Children Act 2004 s.16F (Reported)");

    [Fact]
    public void The_Panels_reply_does_not_start_it() => Clock(
            A.Case("Monday 1 July 2024").Child(age: 8).DecidedLocalReview("Friday 30 August 2024").PanelReplied("Tuesday 3 September 2024").CompleteTo("Tuesday 3 September 2024"))
        .Starts("Friday 30 August 2024");

    [Fact]
    public void Before_the_decision_it_stands_still() => Clock(A.Case("Friday 30 August 2024").Child(age: 8)).Starts("none");

    [Fact]
    public void Where_the_file_may_be_incomplete_it_is_not_known() => Clock(A.Case("Friday 30 August 2024").Child(age: 8).PerhapsIncomplete()).Starts("not yet known");

    [Theory]
    [InlineData("Thursday 28 June 2018", "not yet known")]
    [InlineData("Friday 29 June 2018", "Friday 29 June 2018")]
    public void Before_29_June_2018_nothing_is_said(string decided, string start) => Clock(A.Case(decided).Child(age: 8).DecidedLocalReview(decided)).Starts(start);

    private static ClockExpectation Clock(CaseBuilder the) => Expect.Clock(the.Part(), "local-review.decided", Noted.Authority);
}
