using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class SubmitRapidReviewTests
{
    [Fact]
    public void The_partners_owe_it_to_the_Panel_fifteen_working_days_from_the_notification() => Duty(Notified("Friday 5 April 2024"))
        .IsOwed(Outcome.Met)
        .Binds("the safeguarding partners for Stockton-on-Tees", "the national Panel")
        .IsDue("Friday 26 April 2024")
        .PrudentlyBy("Monday 22 April 2024")
        .Stands(DutyState.Due);

    [Fact]
    public void Guidance_says_should() => Assert.False(Duty(Notified("Friday 5 April 2024")).Finding.Must);

    [Fact]
    public void Before_the_notification_its_clock_stands_still_and_the_prudent_day_is_shown() => Duty(A.SeriousCase())
        .IsOwed(Outcome.Met).IsDue("none").PrudentlyBy("Monday 22 April 2024").Stands(DutyState.NotTriggered).Because("The clock has not started");

    [Theory]
    [InlineData("Tuesday 23 April 2024", DutyState.Due)]
    [InlineData("Wednesday 24 April 2024", DutyState.DueSoon)]
    [InlineData("Friday 26 April 2024", DutyState.DueSoon)]
    [InlineData("Saturday 27 April 2024", DutyState.Overdue)]
    public void It_is_due_soon_within_two_working_days_and_overdue_after_the_last(string asked, DutyState state) =>
        Duty(Notified("Friday 5 April 2024").CompleteTo(asked)).Stands(state);

    [Fact]
    public void It_is_never_called_overdue_where_the_file_may_be_incomplete() =>
        Duty(Notified("Friday 5 April 2024").CompleteTo("Saturday 27 April 2024").PerhapsIncomplete()).IsDue("Friday 26 April 2024").Stands(DutyState.Undetermined);

    [Theory]
    [InlineData("Monday 22 April 2024", DutyState.MetOnTime, DutyState.MetOnTime, 11)]
    [InlineData("Tuesday 23 April 2024", DutyState.MetOnTime, DutyState.MetLate, 12)]
    [InlineData("Friday 26 April 2024", DutyState.MetOnTime, DutyState.MetLate, 15)]
    [InlineData("Monday 29 April 2024", DutyState.MetLate, DutyState.MetLate, 16)]
    public void Sending_it_stops_the_clock(string submitted, DutyState state, DutyState prudent, int workingDay)
    {
        var duty = Duty(Notified("Friday 5 April 2024").Submitted(submitted).CompleteTo(submitted)).Stands(state).WasDoneOnWorkingDay(workingDay);
        Assert.Equal(prudent, duty.Finding.PrudentState);
    }

    [Fact]
    public void A_late_notification_moves_the_last_day_but_not_the_prudent_one() => Duty(Notified("Friday 12 April 2024"))
        .IsDue("Friday 3 May 2024").PrudentlyBy("Monday 22 April 2024");

    [Fact]
    public void Criteria_found_not_met_end_it() => Duty(
            Notified("Friday 5 April 2024").FoundCriteriaNotMet("Wednesday 10 April 2024").CompleteTo("Tuesday 30 April 2024"))
        .IsOwed(Outcome.NotMet).Stands(DutyState.NotTriggered);

    [Fact]
    public void Where_it_is_open_whether_the_incident_is_notifiable_so_is_this() => Duty(
            A.Case().Child(age: 8, livesIn: Ids.Stockton).Knows(Ids.Stockton, "Thursday 28 March 2024", view: Cases.AbuseOrNeglectView.Known))
        .IsOwed(Outcome.Undetermined);

    [Fact]
    public void Sent_some_day_across_the_change_of_2022_the_last_day_lies_between() => Duty(
            A.SeriousCase("Wednesday 28 September 2022")
                .Notified(Notifications.ToPanel("Monday 3 October 2022") with { SentOn = DateFact.Between(Say.Day("Thursday 29 September 2022"), Say.Day("Monday 3 October 2022")) })
                .CompleteTo("Monday 3 October 2022"))
        .IsOwed(Outcome.Met).IsDue("Wednesday 19 October 2022 to Monday 24 October 2022").Stands(DutyState.Due);

    [Theory]
    [InlineData("Friday 29 June 2018")]
    [InlineData("Tuesday 3 July 2018")]
    public void Before_4_July_2018_there_is_no_such_duty(string sent) =>
        Assert.DoesNotContain(A.SeriousCase(sent).Notified(sent).Part().Duties, duty => duty.Id.EndsWith("submit", StringComparison.Ordinal));

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Wednesday 25 July 2018", "Working Together 2018 ch.4 (Unverified)", "Panel interim advice, July 2018 (Reported)")]
    [InlineData("Monday 29 April 2019", "Tuesday 21 May 2019", "Working Together 2018 ch.4 (Unverified)", "Panel interim advice, July 2018 (Reported)")]
    [InlineData("Tuesday 30 April 2019", "Wednesday 22 May 2019", "Working Together 2018 ch.4 (Unverified)", "Panel guidance, April 2019 (Unverified)")]
    [InlineData("Thursday 29 September 2022", "Thursday 20 October 2022", "Working Together 2018 ch.4 (Unverified)", "Panel guidance, April 2019 (Unverified)")]
    [InlineData("Friday 30 September 2022", "Friday 21 October 2022", "Working Together 2018 ch.4 (Unverified)", "Panel guidance, September 2022 (Unverified)")]
    [InlineData("Thursday 14 December 2023", "Tuesday 9 January 2024", "Working Together 2018 ch.4 (Unverified)", "Panel guidance, September 2022 (Unverified)")]
    [InlineData("Friday 15 December 2023", "Wednesday 10 January 2024", "Working Together 2023 ch.5 (Unverified)", "Panel guidance, September 2022 (Unverified)")]
    [InlineData("Friday 27 June 2025", "Friday 18 July 2025", "Working Together 2023 ch.5 (Unverified)", "Panel guidance, September 2022 (Unverified)")]
    [InlineData("Monday 30 June 2025", "Monday 21 July 2025", "Working Together 2023 ch.5 (Unverified)", "Panel guidance, June 2025 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Thursday 9 April 2026", "Working Together 2023 ch.5 (Unverified)", "Panel guidance, June 2025 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Friday 10 April 2026", "Working Together 2026 (Unverified)", "Panel guidance, June 2025 (Reported)")]
    public void The_guidance_in_force_on_sending_is_cited(string sent, string due, string workingTogether, string panel) =>
        Duty(A.SeriousCase(sent).Notified(sent)).IsDue(due).PrudentlyBy(due).Cites(workingTogether, panel);

    [Fact]
    public void Beyond_the_calendar_no_last_day_is_guessed() => Duty(A.SeriousCase("Monday 11 December 2028").Notified("Monday 11 December 2028"))
        .IsDue("not yet known").Stands(DutyState.Undetermined).Because("leaves what the calendar covers");

    private static CaseBuilder Notified(string on) => A.SeriousCase().Notified(on).CompleteTo(on);

    private static DutyExpectation Duty(CaseBuilder the) => Expect.Duty(the.Part(), "rapid-review.submit");
}
