using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RapidReview.Rules.Calendar;
using static RapidReview.Rules.Tests.Calendar.Dates;

namespace RapidReview.Rules.Tests.Calendar;

public class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;
    private static readonly WorkingDayCalendar BeforeTheFuneralWasAnnounced = Calendar.Without(Day("Mon 19 Sep 2022"));
    private static readonly WorkingDayCalendar BeforeTheCoronationWasAnnounced = Calendar.Without(Day("Mon 8 May 2023"));

    [Theory]
    [InlineData("Thu 28 Mar 2024", 5, "Mon 8 Apr 2024")]
    [InlineData("Thu 28 Mar 2024", 15, "Mon 22 Apr 2024")]
    [InlineData("Fri 5 Apr 2024", 15, "Fri 26 Apr 2024")]
    [InlineData("Fri 5 Apr 2024", 2, "Tue 9 Apr 2024")]
    [InlineData("Fri 5 Apr 2024", 5 + 2, "Tue 16 Apr 2024")]
    [InlineData("Fri 5 Apr 2024", 7 + 2, "Thu 18 Apr 2024")]
    public void Easter_does_not_count_as_working_days(string from, int days, string due) => Due(Calendar, from, days, due);

    [Fact]
    public void The_early_May_holiday_puts_off_the_Panels_reply() => Due(Calendar, "Fri 26 Apr 2024", 15, "Mon 20 May 2024");

    [Fact]
    public void Easter_is_named_among_the_days_passed_over()
    {
        var skipped = Calendar.Add(Day("Thu 28 Mar 2024"), 5).Skipped;
        Assert.Equal(
            ["Friday 29 March 2024: Good Friday", "Saturday 30 March 2024: weekend", "Sunday 31 March 2024: weekend", "Monday 1 April 2024: Easter Monday", "Saturday 6 April 2024: weekend", "Sunday 7 April 2024: weekend"],
            skipped.Select(s => s.ToString()));
    }

    [Theory]
    [InlineData("Sat 24 Aug 2024")]
    [InlineData("Fri 23 Aug 2024")]
    [InlineData("Sun 25 Aug 2024")]
    [InlineData("Mon 26 Aug 2024")]
    public void News_before_or_over_the_August_holiday_weekend_makes_Tuesday_the_first_day(string from)
    {
        Due(Calendar, from, 1, "Tue 27 Aug 2024");
        Due(Calendar, from, 5, "Mon 2 Sep 2024");
    }

    [Fact]
    public void The_Coronation_holiday_does_not_count()
    {
        Due(Calendar, "Tue 9 May 2023", 5, "Tue 16 May 2023");
        Due(Calendar, "Fri 5 May 2023", 5, "Mon 15 May 2023");
        Due(BeforeTheCoronationWasAnnounced, "Fri 5 May 2023", 5, "Fri 12 May 2023");
    }

    [Theory]
    [InlineData("Tue 13 Sep 2022", 5, "Wed 21 Sep 2022", "Tue 20 Sep 2022")]
    [InlineData("Tue 13 Sep 2022", 15, "Wed 5 Oct 2022", "Tue 4 Oct 2022")]
    [InlineData("Fri 16 Sep 2022", 15, "Mon 10 Oct 2022", "Fri 7 Oct 2022")]
    [InlineData("Fri 16 Sep 2022", 2, "Wed 21 Sep 2022", "Tue 20 Sep 2022")]
    [InlineData("Fri 16 Sep 2022", 9, "Fri 30 Sep 2022", "Thu 29 Sep 2022")]
    public void The_State_Funeral_moves_a_deadline_one_day_later_than_the_calendar_of_the_week_before(string from, int days, string due, string stale)
    {
        Due(Calendar, from, days, due);
        Due(BeforeTheFuneralWasAnnounced, from, days, stale);
    }

    [Theory]
    [InlineData("Thu 26 May 2022", 5, "Mon 6 Jun 2022")]
    [InlineData("Thu 26 May 2022", 15, "Mon 20 Jun 2022")]
    [InlineData("Mon 6 Jun 2022", 15, "Mon 27 Jun 2022")]
    public void The_Jubilee_moves_the_spring_holiday_and_adds_a_day(string from, int days, string due) => Due(Calendar, from, days, due);

    [Theory]
    [InlineData("Fri 11 Apr 2025", 5, "Tue 22 Apr 2025")]
    [InlineData("Fri 11 Apr 2025", 15, "Wed 7 May 2025")]
    [InlineData("Thu 17 Apr 2025", 15, "Tue 13 May 2025")]
    [InlineData("Thu 17 Apr 2025", 2, "Wed 23 Apr 2025")]
    [InlineData("Thu 17 Apr 2025", 9, "Fri 2 May 2025")]
    [InlineData("Wed 7 May 2025", 2, "Fri 9 May 2025")]
    [InlineData("Mon 12 May 2025", 15, "Tue 3 Jun 2025")]
    public void Three_holidays_of_spring_2025_do_not_count(string from, int days, string due) => Due(Calendar, from, days, due);

    [Theory]
    [InlineData("Wed 23 Dec 2026", 5, "Mon 4 Jan 2027")]
    [InlineData("Wed 23 Dec 2026", 15, "Mon 18 Jan 2027")]
    [InlineData("Thu 31 Dec 2026", 15, "Fri 22 Jan 2027")]
    [InlineData("Thu 31 Dec 2026", 2, "Tue 5 Jan 2027")]
    [InlineData("Thu 31 Dec 2026", 9, "Thu 14 Jan 2027")]
    [InlineData("Fri 22 Jan 2027", 15, "Fri 12 Feb 2027")]
    public void Christmas_its_substitute_and_New_Year_do_not_count(string from, int days, string due) => Due(Calendar, from, days, due);

    [Theory]
    [InlineData("Thu 2 Jan 2025", "Thu 19 Dec 2024")]
    [InlineData("Mon 6 Jan 2025", "Mon 23 Dec 2024")]
    [InlineData("Fri 28 Feb 2025", "Wed 19 Feb 2025")]
    public void Copies_go_out_seven_working_days_before_publication(string published, string lastDay)
    {
        var copies = Calendar.Subtract(Day(published), 7);
        Assert.Equal(Day(lastDay), copies.Date);
        Assert.Equal(-7, Calendar.Count(Day(published), Day(lastDay)));
    }

    [Theory]
    [InlineData("Thu 28 Mar 2024", "Fri 5 Apr 2024", 4)]
    [InlineData("Thu 28 Mar 2024", "Fri 26 Apr 2024", 19)]
    [InlineData("Thu 26 May 2022", "Mon 6 Jun 2022", 5)]
    [InlineData("Fri 11 Apr 2025", "Thu 17 Apr 2025", 4)]
    [InlineData("Thu 17 Apr 2025", "Mon 12 May 2025", 14)]
    [InlineData("Wed 23 Dec 2026", "Thu 31 Dec 2026", 4)]
    [InlineData("Sat 24 Aug 2024", "Mon 26 Aug 2024", 0)]
    [InlineData("Sat 24 Aug 2024", "Sat 24 Aug 2024", 0)]
    [InlineData("Mon 8 Apr 2024", "Fri 5 Apr 2024", -1)]
    [InlineData("Sat 6 Apr 2024", "Fri 5 Apr 2024", -1)]
    [InlineData("Fri 5 Apr 2024", "Sat 30 Mar 2024", -3)]
    public void A_date_falls_on_a_numbered_working_day(string from, string to, int day) => Assert.Equal(day, Calendar.Count(Day(from), Day(to)));

    [Theory]
    [InlineData("Fri 5 Apr 2024", "Tue 16 Apr 2024", "Wed 24 Apr 2024")]
    [InlineData("Fri 16 Sep 2022", "Wed 28 Sep 2022", "Thu 6 Oct 2022")]
    [InlineData("Thu 17 Apr 2025", "Wed 30 Apr 2025", "Fri 9 May 2025")]
    [InlineData("Thu 31 Dec 2026", "Tue 12 Jan 2027", "Wed 20 Jan 2027")]
    public void The_meeting_window_opens_on_the_seventh_and_closes_on_the_thirteenth_working_day(string referral, string opens, string closes)
    {
        var window = Calendar.Window(Day(referral), 7, 13);
        Assert.Equal(Day(opens), window.NotBefore.Date);
        Assert.Equal(Day(closes), window.NotAfter.Date);
    }

    [Fact]
    public void No_days_at_all_is_the_day_itself_even_a_Sunday()
    {
        var sunday = Day("Sun 7 Apr 2024");
        Assert.Equal(sunday, Calendar.Add(sunday, 0).Date);
        Assert.Equal(sunday, Calendar.Subtract(sunday, 0).Date);
        Assert.Empty(Calendar.Add(sunday, 0).Skipped);
    }

    [Fact]
    public void A_number_below_zero_or_a_window_that_closes_first_is_refused()
    {
        var day = Day("Mon 8 Apr 2024");
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Add(day, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Subtract(day, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Window(day, 13, 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Window(day, -1, 7));
    }

    [Fact]
    public void A_day_that_does_not_count_says_why()
    {
        Assert.Equal(SkipReason.Weekend, Calendar.WhyNot(Day("Sat 6 Apr 2024"))!.Reason);
        Assert.Equal(SkipReason.BankHoliday, Calendar.WhyNot(Day("Fri 29 Mar 2024"))!.Reason);
        Assert.Null(Calendar.WhyNot(Day("Mon 8 Apr 2024")));
        Assert.False(Calendar.IsWorkingDay(Day("Sun 7 Apr 2024")));
        Assert.False(Calendar.IsWorkingDay(Day("Mon 1 Apr 2024")));
    }

    [Theory]
    [InlineData("Sun 31 Dec 2017")]
    [InlineData("Mon 1 Jan 2029")]
    [InlineData("Fri 31 Dec 9999")]
    public void Nothing_is_guessed_outside_the_years_covered(string day)
    {
        Assert.Null(Calendar.IsWorkingDay(Day(day)));
        Assert.Null(Calendar.WhyNot(Day(day)));
        Assert.Null(Calendar.Count(Day(day), Day("Mon 8 Apr 2024")));
        Assert.Null(Calendar.Count(Day("Mon 8 Apr 2024"), Day(day)));
        Assert.False(Calendar.Add(Day(day), 5).Confirmed);
        Assert.False(Calendar.Add(Day(day), 0).Confirmed);
        Assert.False(Calendar.Subtract(Day(day), 5).Confirmed);
    }

    [Fact]
    public void A_deadline_just_beyond_the_years_covered_is_not_confirmed()
    {
        // The last working day covered is Friday 29 December 2028, the first Tuesday 2 January 2018.
        Due(Calendar, "Wed 27 Dec 2028", 2, "Fri 29 Dec 2028");
        Assert.Null(Calendar.Add(Day("Wed 27 Dec 2028"), 3).Date);
        Assert.Null(Calendar.Add(Day("Wed 27 Dec 2028"), int.MaxValue).Date);
        Assert.Equal(Day("Tue 2 Jan 2018"), Calendar.Subtract(Day("Wed 3 Jan 2018"), 1).Date);
        Assert.Null(Calendar.Subtract(Day("Wed 3 Jan 2018"), 2).Date);
        Assert.Null(Calendar.Subtract(Day("Wed 3 Jan 2018"), int.MaxValue).Date);
    }

    [Fact]
    public void A_stale_calendar_shows_in_its_version()
    {
        Assert.Equal("2026-08-21 without 2022-09-19", BeforeTheFuneralWasAnnounced.Version);
        Assert.NotEqual(Calendar, BeforeTheFuneralWasAnnounced);
        Assert.True(BeforeTheFuneralWasAnnounced.IsWorkingDay(Day("Mon 19 Sep 2022")));
        Assert.Throws<ArgumentException>(() => Calendar.Without(Day("Tue 20 Sep 2022")));
    }

    [Fact]
    public void Calendars_with_the_same_contents_are_equal()
    {
        var same = new WorkingDayCalendar(Calendar.Version, Calendar.Coverage, Calendar.BankHolidays.Reverse());
        Assert.Equal(Calendar, same);
        Assert.Equal(Calendar.GetHashCode(), same.GetHashCode());
        var other = new WorkingDayCalendar(Calendar.Version, Calendar.Coverage, Calendar.BankHolidays.Skip(1));
        Assert.NotEqual(Calendar, other);
    }

    [Fact]
    public void A_list_with_faults_is_refused_with_all_of_them()
    {
        var refused = Assert.Throws<ArgumentException>(() => new WorkingDayCalendar(
            " ",
            new DateInterval(Day("Mon 1 Jan 2024"), Day("Tue 31 Dec 2024")),
            [new(Day("Sat 6 Apr 2024"), "A Saturday"), new(Day("Mon 8 Apr 2024"), "A day"), new(Day("Mon 8 Apr 2024"), "Again"), new(Day("Wed 1 Jan 2025"), "Too late")]));
        Assert.Contains("/version: this is blank", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Saturday 6 April 2024 is at a weekend", refused.Message, StringComparison.Ordinal);
        Assert.Contains("/holidays/2/date: Monday 8 April 2024 is listed twice", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Wednesday 1 January 2025 is outside the coverage", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_in_another_calendar_system_is_the_same_day()
    {
        var julian = Day("Thu 28 Mar 2024").WithCalendar(CalendarSystem.Julian);
        Assert.Equal(Day("Mon 8 Apr 2024"), Calendar.Add(julian, 5).Date);
        Assert.True(Calendar.IsWorkingDay(julian));
        Assert.Equal(4, Calendar.Count(julian, Day("Fri 5 Apr 2024")));
    }

    [Fact]
    public void Days_that_do_not_count_are_listed_only_where_they_are_known()
    {
        var listed = Calendar.NonWorkingDays(Day("Fri 29 Dec 2028"), Day("Fri 31 Dec 9999"));
        Assert.Equal([Day("Sat 30 Dec 2028"), Day("Sun 31 Dec 2028")], listed.Select(s => s.Date));
        Assert.Empty(Calendar.NonWorkingDays(Day("Sun 7 Apr 2024"), Day("Sat 6 Apr 2024")));
    }

    [Fact]
    public void Counting_allocates_nothing()
    {
        var start = Day("Thu 28 Mar 2024");
        static long Work(LocalDate start)
        {
            var reached = 0L;
            for (var n = 0; n < 1000; n++)
            {
                if (Calendar.Add(start, n % 16).Confirmed) reached++;
                if (Calendar.Subtract(start, n % 16).Confirmed) reached++;
                reached += Calendar.Count(start, start) ?? 1;
            }

            return reached;
        }

        Work(start);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reached = Work(start);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2000, reached);
    }

    [Fact]
    public void Every_start_day_of_the_calendar_agrees_with_counting_on_ones_fingers()
    {
        for (var start = Calendar.Coverage.Start; start <= Calendar.Coverage.End; start = start.PlusDays(1))
        {
            for (var n = 0; n <= 15; n++)
            {
                AgreesForward(start, n);
                AgreesBack(start, n);
            }
        }
    }

    [Fact]
    public void Any_start_and_any_length_agree_with_counting_on_ones_fingers()
    {
        var starts = Gen.Choose(-30, Calendar.Coverage.Length + 30).Select(Calendar.Coverage.Start.PlusDays);
        var cases = starts.SelectMany(_ => Gen.Choose(0, 3000), (start, n) => (Start: start, N: n));
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            AgreesForward(c.Start, c.N);
            AgreesBack(c.Start, c.N);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_two_days_are_as_far_apart_as_counting_on_ones_fingers_says()
    {
        var days = Gen.Choose(0, Calendar.Coverage.Length - 1).Select(Calendar.Coverage.Start.PlusDays);
        Prop.ForAll(days.SelectMany(_ => days, (from, to) => (from, to)).ToArbitrary(), c =>
            Calendar.Count(c.from, c.to) == FingerCount.Between(c.from, c.to)).QuickCheckThrowOnFailure();
    }

    private static void Due(WorkingDayCalendar calendar, string from, int days, string due)
    {
        var reckoned = calendar.Add(Day(from), days);
        Assert.True(reckoned.Confirmed);
        Assert.Equal(Day(due), reckoned.Date);
        Assert.Equal(days, calendar.Count(Day(from), Day(due)));
    }

    private static void AgreesForward(LocalDate start, int n)
    {
        var reckoned = Calendar.Add(start, n);
        var (date, skipped) = FingerCount.Walk(start, n, +1);
        Assert.Equal(date, reckoned.Date);
        Assert.Equal(date is not null, reckoned.Confirmed);
        Assert.Equal(skipped, reckoned.Skipped.Select(s => s.Date));
        if (date is not null) Assert.Equal(n, Calendar.Count(start, date.Value));
    }

    private static void AgreesBack(LocalDate start, int n)
    {
        var reckoned = Calendar.Subtract(start, n);
        var (date, skipped) = FingerCount.Walk(start, n, -1);
        Assert.Equal(date, reckoned.Date);
        Assert.Equal(skipped, reckoned.Skipped.Select(s => s.Date).Reverse());
        if (date is not null) Assert.Equal(-n, Calendar.Count(start, date.Value));
    }
}
