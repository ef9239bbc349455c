using RapidReview.Facts;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class RapidReviewStartTests
{
    private const string July2018 = "Panel interim advice, July 2018 (Reported)";
    private const string April2019 = "Panel guidance, April 2019 (Unverified)";
    private const string September2022 = "Panel guidance, September 2022 (Unverified)";
    private const string June2025 = "Panel guidance, June 2025 (Reported)";

    [Theory]
    [InlineData("Tuesday 3 July 2018", "Wednesday 4 July 2018", July2018)]
    [InlineData("Friday 26 April 2019", "Monday 29 April 2019", July2018)]
    [InlineData("Friday 26 April 2019", "Tuesday 30 April 2019", April2019)]
    [InlineData("Wednesday 28 September 2022", "Thursday 29 September 2022", April2019)]
    public void Until_29_September_2022_it_starts_with_awareness(string aware, string sent, string guidance) =>
        Clock(aware, sent).Starts(aware).PrudentlyStarts(aware).Cites(guidance);

    [Theory]
    [InlineData("Wednesday 28 September 2022", "Friday 30 September 2022", September2022)]
    [InlineData("Friday 27 June 2025", "Sunday 29 June 2025", September2022)]
    [InlineData("Friday 27 June 2025", "Monday 30 June 2025", June2025)]
    public void Since_30_September_2022_it_starts_with_the_notification_and_prudently_with_awareness(string aware, string sent, string guidance) =>
        Clock(aware, sent).Starts(sent).PrudentlyStarts(aware).Cites(guidance);

    [Fact]
    public void Before_4_July_2018_there_is_no_such_clock() => Assert.DoesNotContain(
        A.SeriousCase("Tuesday 3 July 2018").Notified("Tuesday 3 July 2018").Part().Clocks,
        clock => clock.Id.EndsWith("rapid-review.start", StringComparison.Ordinal));

    [Fact]
    public void While_nothing_is_sent_it_stands_still_and_the_moment_asked_decides()
    {
        Expect.Clock(A.SeriousCase("Wednesday 28 September 2022").CompleteTo("Friday 30 September 2022").Part(), "rapid-review.start")
            .Starts("none").PrudentlyStarts("Wednesday 28 September 2022").Cites(September2022);
        Expect.Clock(A.SeriousCase("Wednesday 28 September 2022").CompleteTo("Thursday 29 September 2022").Part(), "rapid-review.start")
            .Starts("Wednesday 28 September 2022").Cites(April2019);
    }

    [Fact]
    public void Where_it_is_not_known_whether_it_was_sent_every_guidance_since_the_incident_may_apply() =>
        Expect.Clock(A.SeriousCase("Wednesday 28 September 2022").CompleteTo("Friday 30 September 2022").PerhapsIncomplete().Part(), "rapid-review.start")
            .Starts("not yet known").PrudentlyStarts("not yet known").Cites(April2019, September2022);

    [Fact]
    public void Sent_some_day_across_the_change_it_lies_between_the_two_starts()
    {
        var sent = DateFact.Between(Say.Day("Thursday 29 September 2022"), Say.Day("Monday 3 October 2022"));
        Expect.Clock(A.SeriousCase("Wednesday 28 September 2022").Notified(Notifications.ToPanel("Monday 3 October 2022") with { SentOn = sent }).CompleteTo("Monday 3 October 2022").Part(), "rapid-review.start")
            .Starts("Wednesday 28 September 2022 to Monday 3 October 2022").PrudentlyStarts("Wednesday 28 September 2022").Cites(April2019, September2022);
    }

    [Fact]
    public void Sent_some_day_across_two_guidances_that_agree_it_starts_with_the_notification()
    {
        var sent = DateFact.Between(Say.Day("Sunday 29 June 2025"), Say.Day("Monday 30 June 2025"));
        Expect.Clock(A.SeriousCase("Friday 27 June 2025").Notified(Notifications.ToPanel("Monday 30 June 2025") with { SentOn = sent }).CompleteTo("Monday 30 June 2025").Part(), "rapid-review.start")
            .Starts("Sunday 29 June 2025 to Monday 30 June 2025").Cites(September2022, June2025);
    }

    private static ClockExpectation Clock(string aware, string sent) => Expect.Clock(A.SeriousCase(aware).Notified(sent).CompleteTo(sent).Part(), "rapid-review.start");
}
