using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class BegunWithoutNotificationTests
{
    private const string Id = "rapid-review.begun-without-notification";
    private const string Day = "Friday 5 April 2024";

    [Fact]
    public void Papers_sent_round_a_review_completed_or_sent_each_show_that_one_was_begun()
    {
        Noted.Says(Outcome.Met, A.SeriousCase().CirculatedPapers(Day).CompleteTo(Day), Id);
        Noted.Says(Outcome.Met, A.SeriousCase().CompletedReview(Day).CompleteTo(Day), Id);
        Noted.Says(Outcome.Met, A.SeriousCase().Submitted(Day).CompleteTo(Day), Id);
    }

    [Fact]
    public void It_asks_the_authority_and_starts_no_clock()
    {
        var part = A.SeriousCase().CirculatedPapers(Day).CompleteTo(Day).Part();
        Expect.Conflicts(part, "begun-without-notification");
        Assert.Contains("No time runs from the referral", part.Conflicts[0].Advice, StringComparison.Ordinal);
        Expect.Cites(part.Conflicts[0], "Panel's website (Reported)");
        Expect.Clock(part, "rapid-review.start").Starts("none");
    }

    [Fact]
    public void After_a_notification_there_is_nothing_to_ask() => Noted.Says(Outcome.NotMet, A.SeriousCase().Notified(Day).CirculatedPapers(Day).CompleteTo(Day), Id);

    [Fact]
    public void Nothing_begun_there_is_nothing_to_ask() => Noted.Says(Outcome.NotMet, A.SeriousCase(), Id);

    [Fact]
    public void Where_the_notification_may_only_be_missing_it_is_open() =>
        Noted.Says(Outcome.Undetermined, A.SeriousCase().CirculatedPapers("Thursday 28 March 2024").PerhapsIncomplete(), Id, asAt: "Thursday 28 March 2024");

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void Before_29_June_2018_nothing_is_said(string asked, Outcome outcome) =>
        Noted.Says(outcome, A.SeriousCase("Thursday 28 June 2018").CirculatedPapers("Thursday 28 June 2018").CompleteTo(asked), Id);
}
