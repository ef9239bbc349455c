using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class PublicationDayTests
{
    private const string Decided = "Friday 30 August 2024";

    [Fact]
    public void While_the_report_is_not_out_the_planned_day_counts() => Clock(Undertaken().PlannedPublication("Thursday 2 January 2025")).Starts("Thursday 2 January 2025").Cites("Children Act 2004 s.16F (Reported)");

    [Fact]
    public void Once_it_is_out_its_own_day_counts() =>
        Clock(Undertaken().PlannedPublication("Thursday 2 January 2025").Published("Monday 6 January 2025").CompleteTo("Monday 6 January 2025")).Starts("Monday 6 January 2025");

    [Fact]
    public void Without_a_plan_it_is_not_known() => Clock(Undertaken()).Starts("not yet known");

    [Fact]
    public void Where_the_report_may_be_out_already_the_plan_alone_does_not_answer() =>
        Clock(Undertaken().PlannedPublication("Thursday 2 January 2025").PerhapsIncomplete()).Starts("not yet known");

    [Theory]
    [InlineData("Thursday 28 June 2018", "not yet known")]
    [InlineData("Friday 29 June 2018", "Friday 29 June 2018")]
    public void Before_29_June_2018_nothing_is_said(string published, string start) =>
        Clock(A.Case("Thursday 28 June 2018").Child(age: 8).DecidedLocalReview("Thursday 28 June 2018").Published(published).CompleteTo(published)).Starts(start);

    private static CaseBuilder Undertaken() => A.Case(Decided).Child(age: 8).DecidedLocalReview(Decided);

    private static ClockExpectation Clock(CaseBuilder the) => Expect.Clock(the.Part(), "local-review.out", Noted.Authority);
}
