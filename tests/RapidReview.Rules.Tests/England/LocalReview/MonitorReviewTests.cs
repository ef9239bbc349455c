using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class MonitorReviewTests
{
    private const string Id = "local-review.monitor";
    private const string Decided = "Friday 30 August 2024";

    [Fact]
    public void While_the_review_runs_it_is_to_be_monitored()
    {
        var part = Undertaken().Part();
        Expect.Prompts(part, "monitor");
        Expect.Cites(part.Prompts[0], "SI 2018/789 reg.14 (Verified)");
    }

    [Fact]
    public void Once_the_report_is_out_it_is_over() => Noted.Says(Outcome.NotMet, Undertaken().Published("Thursday 2 January 2025").CompleteTo("Thursday 2 January 2025"), Id);

    [Fact]
    public void Where_no_review_is_undertaken_there_is_nothing_to_monitor() =>
        Noted.Says(Outcome.NotMet, A.Case(Decided).Child(age: 8).DecidedLocalReview(Decided, LocalReviewDecision.NotUndertake), Id);

    [Fact]
    public void Where_it_is_not_recorded_what_was_decided_it_is_open() => Noted.Says(Outcome.Undetermined, A.Case(Decided).Child(age: 8).DecidedLocalReview(Decided, null), Id);

    [Fact]
    public void Where_the_report_may_be_out_already_it_is_open() => Noted.Says(Outcome.Undetermined, Undertaken().PerhapsIncomplete(), Id, asAt: Decided);

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void Before_29_June_2018_nothing_is_said(string decided, Outcome outcome) =>
        Noted.Says(outcome, A.Case(decided).Child(age: 8).DecidedLocalReview(decided), Id);

    private static CaseBuilder Undertaken() => A.Case(Decided).Child(age: 8).DecidedLocalReview(Decided);
}
