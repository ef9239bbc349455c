using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class LocalReviewsInPandemicTests
{
    private const string Id = "local-review.covid";

    [Theory]
    [InlineData("Sunday 29 March 2020", null)]
    [InlineData("Monday 30 March 2020", Outcome.Met)]
    [InlineData("Friday 31 December 2021", Outcome.Met)]
    [InlineData("Saturday 1 January 2022", null)]
    public void It_goes_by_the_day_of_the_decision_however_late_it_is_asked(string decided, Outcome? outcome) =>
        Noted.Says(outcome, Decided(on: decided).CompleteTo("Friday 29 March 2024"), Id);

    [Fact]
    public void It_moves_no_date_and_says_so()
    {
        var part = Decided().Part();
        Expect.Duty(part, "local-review.publish", Noted.Authority).IsDue("Wednesday 30 September 2020");
        Assert.Contains("The dates here are not moved", Expect.Finding(part.Prompts, Id, Noted.Authority).Advice, StringComparison.Ordinal);
        Expect.Cites(Expect.Finding(part.Prompts, Id, Noted.Authority), "Panel letter, March 2020 (Reported)");
    }

    [Fact]
    public void Where_no_review_is_undertaken_it_does_not_matter() => Noted.Says(Outcome.NotMet, Decided(LocalReviewDecision.NotUndertake), Id);

    [Fact]
    public void Where_it_is_not_recorded_what_was_decided_it_is_open() => Noted.Says(Outcome.Undetermined, Decided(null), Id);

    private static CaseBuilder Decided(LocalReviewDecision? decision = LocalReviewDecision.Undertake, string on = "Monday 30 March 2020") =>
        A.Case("Saturday 1 February 2020").Child(age: 8).DecidedLocalReview(on, decision).CompleteTo(on);
}
