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
    public void It_goes_by_the_day_of_publication_from_30_March_2020_to_the_end_of_2021(string published, Outcome? outcome) =>
        Noted.Says(outcome, Decided().Published(published).CompleteTo("Friday 29 March 2024"), Id);

    [Theory]
    [InlineData("Sunday 29 March 2020", null)]
    [InlineData("Monday 30 March 2020", Outcome.Undetermined)]
    [InlineData("Saturday 1 January 2022", Outcome.Undetermined)]
    public void While_no_day_of_publication_is_known_it_may_apply_and_that_is_told(string asked, Outcome? outcome) =>
        Noted.Says(outcome, Decided().CompleteTo(asked), Id);

    [Fact]
    public void It_moves_no_date_and_says_so()
    {
        var part = Decided().CompleteTo("Monday 30 March 2020").Part();
        Expect.Duty(part, "local-review.publish", Noted.Authority).IsDue("Saturday 1 August 2020");
        Assert.Contains("The dates here are not moved", Expect.Finding(part.Prompts, Id, Noted.Authority).Advice, StringComparison.Ordinal);
        Expect.Cites(Expect.Finding(part.Prompts, Id, Noted.Authority), "Panel letter, March 2020 (Reported)");
    }

    [Fact]
    public void Where_no_review_is_undertaken_it_does_not_matter() =>
        Noted.Says(Outcome.NotMet, Decided(LocalReviewDecision.NotUndertake).CompleteTo("Monday 30 March 2020"), Id);

    [Fact]
    public void Where_it_is_not_recorded_what_was_decided_it_is_open() => Noted.Says(Outcome.Undetermined, Decided(null).CompleteTo("Monday 30 March 2020"), Id);

    private static CaseBuilder Decided(LocalReviewDecision? decision = LocalReviewDecision.Undertake) =>
        A.Case("Saturday 1 February 2020").Child(age: 8).DecidedLocalReview("Saturday 1 February 2020", decision);
}
