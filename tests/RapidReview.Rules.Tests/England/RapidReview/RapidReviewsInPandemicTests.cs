using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class RapidReviewsInPandemicTests
{
    private const string Id = "rapid-review.covid";

    [Theory]
    [InlineData("Sunday 29 March 2020", null)]
    [InlineData("Monday 30 March 2020", Outcome.Met)]
    [InlineData("Friday 31 December 2021", Outcome.Met)]
    [InlineData("Saturday 1 January 2022", null)]
    public void It_goes_by_the_day_of_the_notification_however_late_it_is_asked(string sent, Outcome? outcome) =>
        Noted.Says(outcome, A.SeriousCase("Monday 3 February 2020").Notified(sent).CompleteTo("Friday 29 March 2024"), Id, Ids.Pair);

    [Theory]
    [InlineData("Sunday 29 March 2020", null)]
    [InlineData("Monday 30 March 2020", Outcome.Met)]
    [InlineData("Saturday 1 January 2022", null)]
    public void While_none_is_sent_it_goes_by_the_moment_asked(string asked, Outcome? outcome) => Noted.Says(outcome, A.SeriousCase(asked), Id, Ids.Pair);

    [Fact]
    public void It_moves_no_date_and_says_so()
    {
        var part = A.SeriousCase("Monday 30 March 2020").Notified("Monday 30 March 2020").Part();
        Expect.Duty(part, "notification.notify-panel").IsDue("Monday 6 April 2020");
        Expect.Duty(part, "rapid-review.submit").IsDue("Wednesday 22 April 2020");
        Assert.Contains("The dates here are not moved", Expect.Finding(part.Prompts, Id, Ids.Pair).Advice, StringComparison.Ordinal);
        Expect.Cites(Expect.Finding(part.Prompts, Id, Ids.Pair), "Panel letter, March 2020 (Reported)");
    }

    [Theory]
    [InlineData("wt2018")]
    [InlineData("wt2026")]
    public void No_edition_that_is_forced_brings_it_back_after_its_days(string edition) =>
        Assert.DoesNotContain(A.SeriousCase("Thursday 28 March 2024").Forced(edition).Prompts, prompt => prompt.Id == $"england.{Id}");

    [Fact]
    public void Where_no_review_is_owed_it_does_not_matter() =>
        Noted.Says(Outcome.NotMet, A.SeriousCase("Monday 30 March 2020").FoundCriteriaNotMet("Monday 30 March 2020"), Id, Ids.Pair);

    [Fact]
    public void Where_that_is_open_it_is_open() => Noted.Says(
        Outcome.Undetermined,
        A.Case("Monday 30 March 2020").Child(age: 8).Knows(Ids.Stockton, "Monday 30 March 2020", view: Cases.AbuseOrNeglectView.Known),
        Id,
        Ids.Pair);
}
