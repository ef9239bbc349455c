using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class AwarenessOrNotificationTests
{
    [Fact]
    public void Where_the_two_ways_of_counting_differ_that_is_shown()
    {
        var part = A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Friday 5 April 2024").Part();
        Expect.Conflicts(part, "awareness-or-notification");
        Expect.Cites(part.Conflicts[0], "Panel guidance, September 2022 (Unverified)");
    }

    [Fact]
    public void Notified_on_the_day_of_awareness_they_agree() => Expect.Conflicts(A.SeriousCase().Notified("Thursday 28 March 2024").Part());

    [Fact]
    public void Notified_on_the_Sunday_after_a_Saturday_they_agree() => Expect.Conflicts(
        A.SeriousCase("Saturday 6 April 2024").Notified("Sunday 7 April 2024").CompleteTo("Sunday 7 April 2024").Part());

    [Fact]
    public void Before_the_notification_there_is_nothing_to_compare() => Expect.Conflicts(A.SeriousCase().Part());

    [Fact]
    public void Where_no_review_is_owed_it_is_not_shown() => Expect.Conflicts(
        A.SeriousCase().Notified("Friday 5 April 2024").FoundCriteriaNotMet("Wednesday 10 April 2024").CompleteTo("Wednesday 10 April 2024").Part());

    [Fact]
    public void What_is_open_is_told_apart_from_what_is_not_so()
    {
        Says(Outcome.Met, A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Friday 5 April 2024"));
        Says(Outcome.Undetermined, A.SeriousCase().PerhapsIncomplete());
        Says(Outcome.NotMet, A.SeriousCase().Notified("Thursday 28 March 2024"));

        static void Says(Outcome outcome, CaseBuilder the) => Noted.Says(outcome, the, "rapid-review.awareness-or-notification", Ids.Pair, asAt: "Friday 5 April 2024");
    }

    [Theory]
    [InlineData("Wednesday 28 September 2022", "Thursday 29 September 2022", null)]
    [InlineData("Wednesday 28 September 2022", "Friday 30 September 2022", "Panel guidance, September 2022 (Unverified)")]
    [InlineData("Thursday 26 June 2025", "Friday 27 June 2025", "Panel guidance, September 2022 (Unverified)")]
    [InlineData("Friday 27 June 2025", "Monday 30 June 2025", "Panel guidance, June 2025 (Reported)")]
    public void It_begins_with_the_guidance_of_September_2022(string aware, string sent, string? guidance)
    {
        var part = A.SeriousCase(aware).Notified(sent).CompleteTo(sent).Part();
        if (guidance is null)
            Expect.Conflicts(part);
        else
            Expect.Cites(Assert.Single(part.Conflicts), guidance);
    }

    [Fact]
    public void Under_Working_Together_2018_forced_there_is_no_such_conflict() =>
        Expect.Conflicts(A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Friday 5 April 2024").Forced("wt2018"));
}
