using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class CompleteOrSentTests
{
    private const string Id = "rapid-review.complete-or-sent";

    [Fact]
    public void Complete_on_the_last_day_and_sent_after_it_the_sources_differ() => Says(Outcome.Met, Review("Friday 26 April 2024", "Monday 29 April 2024"));

    [Fact]
    public void Sent_on_the_last_day_they_agree() => Says(Outcome.NotMet, Review("Thursday 25 April 2024", "Friday 26 April 2024"));

    [Fact]
    public void Completed_late_they_agree_too() => Says(Outcome.NotMet, Review("Monday 29 April 2024", "Monday 29 April 2024"));

    [Fact]
    public void Not_yet_sent_there_is_nothing_to_compare() =>
        Says(Outcome.NotMet, Notified().CompletedReview("Friday 26 April 2024").CompleteTo("Monday 29 April 2024"));

    [Fact]
    public void Where_it_is_not_known_when_it_was_completed_it_is_open() =>
        Noted.Says(Outcome.Undetermined, Notified().Submitted("Monday 29 April 2024").CompleteTo("Monday 29 April 2024").PerhapsIncomplete(), Id, Ids.Pair, "Monday 29 April 2024");

    [Fact]
    public void The_sending_is_what_we_count_to() =>
        Expect.Duty(Review("Friday 26 April 2024", "Monday 29 April 2024").Part(), "rapid-review.submit").IsDue("Friday 26 April 2024").Stands(DutyState.MetLate);

    [Fact]
    public void Notified_on_3_July_2018_there_was_no_such_thing() => Noted.Says(
        null,
        A.SeriousCase("Tuesday 3 July 2018").Notified("Tuesday 3 July 2018").CompletedReview("Tuesday 24 July 2018").Submitted("Thursday 26 July 2018").CompleteTo("Thursday 26 July 2018"),
        Id,
        Ids.Pair);

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Wednesday 25 July 2018", "Thursday 26 July 2018", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Thursday 14 December 2023", "Tuesday 9 January 2024", "Wednesday 10 January 2024", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Friday 15 December 2023", "Wednesday 10 January 2024", "Thursday 11 January 2024", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Tuesday 17 March 2026", "Thursday 9 April 2026", "Friday 10 April 2026", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Wednesday 18 March 2026", "Friday 10 April 2026", "Monday 13 April 2026", "Working Together 2026 (Unverified)")]
    public void It_is_in_force_from_4_July_2018_and_cites_the_guidance_of_the_day_of_notification(string notified, string completed, string sent, string workingTogether)
    {
        var note = Noted.Of(A.SeriousCase(notified).Notified(notified).CompletedReview(completed).Submitted(sent).CompleteTo(sent), Id, Ids.Pair)!;
        Assert.Equal(Outcome.Met, note.Outcome);
        Expect.Cites(note, workingTogether);
    }

    private static CaseBuilder Notified() => A.SeriousCase().Notified("Friday 5 April 2024");

    private static CaseBuilder Review(string completed, string sent) => Notified().CompletedReview(completed).Submitted(sent).CompleteTo(sent);

    private static void Says(Outcome outcome, CaseBuilder the) => Noted.Says(outcome, the, Id, Ids.Pair);
}
