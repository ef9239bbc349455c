using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class NotifyPanelTests
{
    private const string Act = "Children Act 2004 s.16C(1) (Reported)";

    [Fact]
    public void The_authority_owes_it_to_the_Panel_within_five_working_days() => Duty(A.SeriousCase())
        .IsOwed(Outcome.Met)
        .Binds("Stockton-on-Tees local authority", "the national Panel")
        .IsDue("Monday 8 April 2024")
        .PrudentlyBy("Monday 8 April 2024");

    [Fact]
    public void The_Act_says_must() => Assert.True(Duty(A.SeriousCase()).Finding.Must);

    [Fact]
    public void Not_notifiable_is_not_owed() => Duty(
            A.Case().Child(age: 8, harm: HarmJudgement.Yes).Knows(Ids.Stockton, "Thursday 28 March 2024", "Thursday 28 March 2024", AbuseOrNeglectView.ConsideredAndExcluded))
        .IsOwed(Outcome.NotMet).Stands(DutyState.NotTriggered);

    [Fact]
    public void An_open_criterion_leaves_the_duty_open() => Duty(A.Case().Child(age: 8).Knows(Ids.Stockton, "Thursday 28 March 2024", null, AbuseOrNeglectView.Known))
        .IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);

    [Theory]
    [InlineData("Wednesday 3 April 2024", DutyState.Due)]
    [InlineData("Thursday 4 April 2024", DutyState.DueSoon)]
    [InlineData("Monday 8 April 2024", DutyState.DueSoon)]
    [InlineData("Tuesday 9 April 2024", DutyState.Overdue)]
    public void It_is_due_soon_within_two_working_days_and_overdue_after_the_last(string asked, DutyState state) =>
        Duty(A.SeriousCase().CompleteTo(asked)).Stands(state);

    [Theory]
    [InlineData("Wednesday 3 April 2024")]
    [InlineData("Tuesday 9 April 2024")]
    public void It_is_never_called_overdue_or_undone_where_the_file_may_be_incomplete(string asked)
    {
        var part = A.SeriousCase().CompleteTo(asked).PerhapsIncomplete().Part();
        Expect.Duty(part, "notification.notify-panel").IsDue("Monday 8 April 2024").Stands(DutyState.Undetermined);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/notifications/-/sentOn");
    }

    [Theory]
    [InlineData("Monday 8 April 2024", DutyState.MetOnTime, 5)]
    [InlineData("Tuesday 9 April 2024", DutyState.MetLate, 6)]
    public void It_is_met_in_time_until_the_end_of_the_last_day(string sent, DutyState state, int workingDay) =>
        Duty(A.SeriousCase().Notified(sent).CompleteTo(sent)).Stands(state).WasDoneOnWorkingDay(workingDay);

    [Fact]
    public void A_minute_before_midnight_in_London_is_in_time()
    {
        var moment = London.EndOfDay(Say.Day("Monday 8 April 2024")) - Duration.FromMinutes(1);
        Duty(A.SeriousCase().Notified(Notifications.ToPanel("Monday 8 April 2024") with { SentOn = DateFact.At(moment, London.DateOf(moment)) }).CompleteTo("Monday 8 April 2024"))
            .Stands(DutyState.MetOnTime);
    }

    [Fact]
    public void Sent_some_day_around_the_last_it_cannot_be_said_whether_in_time()
    {
        var sent = DateFact.Between(Say.Day("Friday 5 April 2024"), Say.Day("Tuesday 9 April 2024"));
        Duty(A.SeriousCase().Notified(Notifications.ToPanel("Friday 5 April 2024") with { SentOn = sent }).CompleteTo("Tuesday 9 April 2024"))
            .Stands(DutyState.Undetermined).WasDoneOnWorkingDay(null);
    }

    [Fact]
    public void Awareness_known_within_bounds_gives_a_last_day_within_bounds_that_may_be_near() =>
        Duty(Aware("Thursday 28 March 2024", "Thursday 4 April 2024", asked: "Thursday 4 April 2024"))
            .IsDue("Monday 8 April 2024 to Thursday 11 April 2024").Stands(DutyState.Undetermined);

    [Fact]
    public void Awareness_across_two_editions_is_settled_where_they_agree() =>
        Duty(Aware("Wednesday 13 December 2023", "Monday 18 December 2023", asked: "Monday 18 December 2023"))
            .IsOwed(Outcome.Met)
            .IsDue("Wednesday 20 December 2023 to Wednesday 27 December 2023")
            .Cites(Act, "Working Together 2018 ch.4 (Reported)", "Working Together 2023 ch.5 (Reported)");

    [Fact]
    public void Awareness_across_the_day_on_which_the_duty_began_settles_nothing() =>
        Duty(Aware("Thursday 28 June 2018", "Friday 29 June 2018", asked: "Friday 29 June 2018")).IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);

    [Theory]
    [InlineData("Friday 29 June 2018")]
    [InlineData("Tuesday 3 July 2018")]
    public void Before_Working_Together_2018_the_Act_set_no_days(string aware) => Duty(A.SeriousCase(aware))
        .IsOwed(Outcome.Met).IsDue("not yet known").Stands(DutyState.Due).Because("No number of days was laid down").Cites(Act);

    [Fact]
    public void Before_29_June_2018_nothing_is_said_and_that_is_said() => Duty(A.SeriousCase("Thursday 28 June 2018"))
        .Stands(DutyState.Undetermined).Because("Earlier law is not encoded").Cites();

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Wednesday 11 July 2018", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Thursday 14 December 2023", "Thursday 21 December 2023", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Friday 15 December 2023", "Friday 22 December 2023", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Tuesday 24 March 2026", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Wednesday 25 March 2026", "Working Together 2026 (Unverified)")]
    public void The_five_days_are_those_of_the_guidance_in_force_on_awareness(string aware, string due, string guidance) =>
        Duty(A.SeriousCase(aware)).IsDue(due).Cites(Act, guidance);

    [Fact]
    public void Beyond_the_calendar_no_last_day_is_guessed() => Duty(A.SeriousCase("Friday 29 December 2028"))
        .IsOwed(Outcome.Met).IsDue("not yet known").Stands(DutyState.Undetermined).Because("leaves what the calendar covers");

    private static CaseBuilder Aware(string from, string to, string asked)
    {
        var span = DateFact.Between(Say.Day(from), Say.Day(to));
        return A.Case(from).Child(age: 8, harm: HarmJudgement.Yes).Knows(Ids.Stockton, span, span, AbuseOrNeglectView.Known, span).CompleteTo(asked);
    }

    private static DutyExpectation Duty(CaseBuilder the) => Expect.Duty(the.Part(), "notification.notify-panel");
}
