using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RapidReview.Rules.Calendar;
using static RapidReview.Rules.Tests.Calendar.Dates;

namespace RapidReview.Rules.Tests.Calendar;

public class CalendarTimeTests
{
    [Fact]
    public void Six_months_from_30_August_end_on_28_February_and_say_that_there_is_no_30_February()
    {
        var publish = CalendarTime.AddMonths(Day("Fri 30 Aug 2024"), 6);
        Assert.Equal(Day("Fri 28 Feb 2025"), publish.Date);
        Assert.Equal(Adjustment.EndOfMonth, publish.Adjustment);
    }

    [Theory]
    [InlineData("Sun 31 Aug 2025", 6, "Sat 28 Feb 2026", true)]
    [InlineData("Thu 31 Aug 2023", 6, "Thu 29 Feb 2024", true)]
    [InlineData("Wed 28 Aug 2024", 6, "Fri 28 Feb 2025", false)]
    [InlineData("Thu 29 Feb 2024", -12, "Tue 28 Feb 2023", true)]
    [InlineData("Thu 2 Jan 2025", 12, "Fri 2 Jan 2026", false)]
    [InlineData("Sat 31 May 2025", -6, "Sat 30 Nov 2024", true)]
    public void Months_keep_the_day_number_or_end_with_the_month_and_never_move_to_Monday(string from, int months, string due, bool clamped)
    {
        var reached = CalendarTime.AddMonths(Day(from), months);
        Assert.Equal(Day(due), reached.Date);
        Assert.Equal(clamped ? Adjustment.EndOfMonth : Adjustment.None, reached.Adjustment);
        Assert.Null(reached.CalendarVersion);
    }

    [Fact]
    public void Weeks_run_on_through_Christmas()
    {
        var meeting = CalendarTime.AddWeeks(Day("Fri 11 Dec 2026"), 2);
        Assert.Equal(Day("Fri 25 Dec 2026"), meeting.Date);
        Assert.Empty(meeting.Skipped);
        Assert.Equal(Day("Fri 27 Nov 2026"), CalendarTime.AddWeeks(Day("Fri 11 Dec 2026"), -2).Date);
    }

    [Fact]
    public void Calendar_days_run_on_through_weekends_and_holidays_and_need_no_calendar()
    {
        Assert.Equal(Day("Sun 31 Mar 2024"), CalendarTime.AddCalendarDays(Day("Thu 28 Mar 2024"), 3).Date);
        Assert.Equal(Day("Sun 1 Jan 2040"), CalendarTime.AddCalendarDays(Day("Sat 31 Dec 2039"), 1).Date);
        Assert.Equal(Day("Thu 29 Feb 2024"), CalendarTime.AddCalendarDays(Day("Fri 1 Mar 2024"), -1).Date);
    }

    [Theory]
    [InlineData("Fri 10 Jun 2005", 18, "Sat 10 Jun 2023", false)]
    [InlineData("Thu 29 Feb 2024", 1, "Sat 1 Mar 2025", true)]
    [InlineData("Tue 29 Feb 2000", 25, "Sat 1 Mar 2025", true)]
    [InlineData("Sun 29 Feb 2004", 20, "Thu 29 Feb 2024", false)]
    [InlineData("Tue 29 Feb 2000", 0, "Tue 29 Feb 2000", false)]
    public void An_age_is_attained_on_the_birthday_and_one_born_on_29_February_attains_it_on_1_March(string birth, int age, string reached, bool leap)
    {
        var birthday = CalendarTime.BirthdayReached(Day(birth), age);
        Assert.Equal(Day(reached), birthday.Date);
        Assert.Equal(leap ? Adjustment.LeapDayBirth : Adjustment.None, birthday.Adjustment);
    }

    [Fact]
    public void An_age_below_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarTime.BirthdayReached(Day("Fri 10 Jun 2005"), -1));

    [Fact]
    public void A_period_beyond_the_years_that_can_be_written_gives_no_date()
    {
        var last = Day("Fri 31 Dec 9999");
        Assert.Null(CalendarTime.AddCalendarDays(last, 1).Date);
        Assert.Null(CalendarTime.AddWeeks(last, int.MaxValue).Date);
        Assert.Null(CalendarTime.AddWeeks(last, int.MinValue).Date);
        Assert.Null(CalendarTime.AddMonths(last, 1).Date);
        Assert.Null(CalendarTime.AddMonths(last, int.MinValue).Date);
        Assert.Null(CalendarTime.BirthdayReached(last, int.MaxValue).Date);
        Assert.NotNull(CalendarTime.AddMonths(last, 0).Date);
        Assert.Contains("beyond the years", CalendarTime.AddMonths(last, 1).Outside, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_number_of_months_stays_in_the_right_month_on_the_nearest_possible_day()
    {
        var days = Gen.Choose(0, 40_000).Select(new LocalDate(1950, 1, 1).PlusDays);
        Prop.ForAll(days.SelectMany(_ => Gen.Choose(-60, 60), (start, months) => (start, months)).ToArbitrary(), c =>
        {
            var month = c.start.ToYearMonth();
            for (var i = 0; i < Math.Abs(c.months); i++)
                month = c.months > 0 ? month.OnDayOfMonth(28).PlusDays(4).ToYearMonth() : month.OnDayOfMonth(1).PlusDays(-1).ToYearMonth();

            var reached = CalendarTime.AddMonths(c.start, c.months);
            Assert.Equal(month, reached.Date!.Value.ToYearMonth());
            Assert.True(
                reached.Adjustment == Adjustment.None
                    ? reached.Date.Value.Day == c.start.Day
                    : reached.Date.Value.Day < c.start.Day && reached.Date.Value.PlusDays(1).Day == 1);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Seventy_two_hours_over_the_last_Sunday_of_March_end_an_hour_later_by_the_clock()
    {
        var heard = Instant.FromUtc(2024, 3, 29, 10, 0);
        var due = CalendarTime.AddHours(heard, 72);
        Assert.Equal(Instant.FromUtc(2024, 4, 1, 10, 0), due.End);
        Assert.Equal(new LocalDateTime(2024, 3, 29, 10, 0), due.LocalStart.LocalDateTime);
        Assert.Equal(new LocalDateTime(2024, 4, 1, 11, 0), due.LocalEnd!.Value.LocalDateTime);
        Assert.Equal(Duration.FromHours(1), due.ClockChange);
    }

    [Fact]
    public void Seventy_two_hours_over_the_last_Sunday_of_October_end_an_hour_earlier_by_the_clock()
    {
        var due = CalendarTime.AddHours(Instant.FromUtc(2024, 10, 25, 9, 0), 72);
        Assert.Equal(new LocalDateTime(2024, 10, 25, 10, 0), due.LocalStart.LocalDateTime);
        Assert.Equal(new LocalDateTime(2024, 10, 28, 9, 0), due.LocalEnd!.Value.LocalDateTime);
        Assert.Equal(Duration.FromHours(-1), due.ClockChange);
    }

    [Fact]
    public void Hours_may_be_counted_back_and_end_nowhere_beyond_the_years_that_can_be_written()
    {
        var noon = Instant.FromUtc(2024, 6, 3, 12, 0);
        Assert.Equal(Instant.FromUtc(2024, 6, 2, 12, 0), CalendarTime.AddHours(noon, -24).End);
        Assert.Null(CalendarTime.AddHours(Instant.MaxValue, 1).End);
        Assert.Null(CalendarTime.AddHours(Instant.MinValue, -1).End);
        Assert.Null(CalendarTime.AddHours(noon, int.MaxValue).End);
        Assert.Null(CalendarTime.AddHours(noon, int.MinValue).End);
        Assert.Null(CalendarTime.AddHours(noon, 100_000_000).End);
        Assert.Equal(Instant.MaxValue, CalendarTime.AddHours(Instant.MaxValue, 0).End);
    }
}
