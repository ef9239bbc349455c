using RapidReview.Rules.Calendar;
using static RapidReview.Rules.Tests.Calendar.Dates;

namespace RapidReview.Rules.Tests.Calendar;

public class ReckoningTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    [Fact]
    public void A_result_carries_its_start_and_the_version_of_the_calendar()
    {
        var due = Calendar.Add(Day("Thu 28 Mar 2024"), 5);
        Assert.Equal(Day("Thu 28 Mar 2024"), due.Start);
        Assert.Equal("2026-08-21", due.CalendarVersion);
        Assert.Equal("Monday 8 April 2024", due.ToString());
        Assert.Null(due.Outside);
    }

    [Fact]
    public void A_count_beyond_the_list_says_how_far_the_list_reaches_and_gives_no_date()
    {
        var due = Calendar.Add(Day("Wed 27 Dec 2028"), 15);
        Assert.Null(due.Date);
        Assert.False(due.Confirmed);
        Assert.Empty(due.Skipped);
        Assert.Equal(
            "Bank holidays are known from Monday 1 January 2018 to Sunday 31 December 2028 (calendar version 2026-08-21); this count leaves that period, so no date is confirmed.",
            due.Outside);
        Assert.Equal(due.Outside, due.ToString());
    }

    [Fact]
    public void A_trigger_at_a_weekend_is_not_itself_listed_as_passed_over()
    {
        var due = Calendar.Add(Day("Sat 24 Aug 2024"), 1);
        Assert.Equal([Day("Sun 25 Aug 2024"), Day("Mon 26 Aug 2024")], due.Skipped.Select(s => s.Date));
    }

    [Fact]
    public void Counting_back_lists_the_days_passed_over_earliest_first()
    {
        var copies = Calendar.Subtract(Day("Thu 2 Jan 2025"), 7);
        Assert.Equal(
            ["Saturday 21 December 2024: weekend", "Sunday 22 December 2024: weekend", "Wednesday 25 December 2024: Christmas Day", "Thursday 26 December 2024: Boxing Day", "Saturday 28 December 2024: weekend", "Sunday 29 December 2024: weekend", "Wednesday 1 January 2025: New Year's Day"],
            copies.Skipped.Select(s => s.ToString()));
    }

    [Fact]
    public void Results_compare_by_value()
    {
        Assert.Equal(Calendar.Add(Day("Thu 28 Mar 2024"), 5), Calendar.Add(Day("Thu 28 Mar 2024"), 5));
        Assert.NotEqual(Calendar.Add(Day("Thu 28 Mar 2024"), 5), Calendar.Add(Day("Fri 29 Mar 2024"), 5));
        Assert.NotEqual(
            Calendar.Add(Day("Thu 28 Mar 2024"), 5),
            Calendar.Without(Day("Mon 19 Sep 2022")).Add(Day("Thu 28 Mar 2024"), 5));
    }

    [Fact]
    public void A_result_that_was_never_counted_is_not_confirmed()
    {
        Reckoning nothing = default;
        Assert.False(nothing.Confirmed);
        Assert.Equal("Nothing has been counted.", nothing.Outside);
        Assert.Empty(nothing.Skipped);
        Assert.Null(nothing.CalendarVersion);
    }
}
