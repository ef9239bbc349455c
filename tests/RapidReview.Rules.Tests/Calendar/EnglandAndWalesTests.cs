using NodaTime;
using RapidReview.Rules.Calendar;
using static RapidReview.Rules.Tests.Calendar.Dates;

namespace RapidReview.Rules.Tests.Calendar;

/// <summary>The data file itself: the list of bank holidays.</summary>
public class EnglandAndWalesTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    [Fact]
    public void The_list_holds_ninety_one_holidays() => Assert.Equal(91, Calendar.BankHolidays.Length);

    [Fact]
    public void The_list_covers_2018_to_2028_and_says_its_version_and_source()
    {
        Assert.Equal(new DateInterval(Day("Mon 1 Jan 2018"), Day("Sun 31 Dec 2028")), Calendar.Coverage);
        Assert.Equal("2026-08-21", Calendar.Version);
        Assert.Contains("Banking and Financial Dealings Act 1971", Calendar.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2018, 8)]
    [InlineData(2019, 8)]
    [InlineData(2020, 8)]
    [InlineData(2021, 8)]
    [InlineData(2022, 10)]
    [InlineData(2023, 9)]
    [InlineData(2024, 8)]
    [InlineData(2025, 8)]
    [InlineData(2026, 8)]
    [InlineData(2027, 8)]
    [InlineData(2028, 8)]
    public void Each_year_has_its_number_of_holidays(int year, int holidays) =>
        Assert.Equal(holidays, Calendar.BankHolidays.Count(h => h.Date.Year == year));

    [Fact]
    public void The_list_is_what_the_law_gives_with_five_days_moved_or_added()
    {
        var byLaw = Enumerable.Range(2018, 11).SelectMany(HolidayLaw.Of);
        Assert.Equal(byLaw, Calendar.BankHolidays.Select(h => h.Date));
    }

    [Theory]
    [InlineData("Sun 23 Mar 2008")]
    [InlineData("Sun 21 Apr 2019")]
    [InlineData("Sun 31 Mar 2024")]
    [InlineData("Sun 20 Apr 2025")]
    [InlineData("Sun 25 Apr 2038")]
    public void Easter_by_the_computus_is_the_Easter_of_the_almanac(string easter) =>
        Assert.Equal(Day(easter), HolidayLaw.EasterSunday(Day(easter).Year));

    [Theory]
    [InlineData("Fri 8 May 2020", "Early May bank holiday", "moved from Monday 4 May 2020")]
    [InlineData("Thu 2 Jun 2022", "Spring bank holiday", "moved from Monday 30 May 2022")]
    [InlineData("Fri 3 Jun 2022", "Platinum Jubilee bank holiday", "one-off, by proclamation")]
    [InlineData("Mon 19 Sep 2022", "Bank holiday for the State Funeral of Queen Elizabeth II", "one-off, by proclamation")]
    [InlineData("Mon 8 May 2023", "Bank holiday for the Coronation of King Charles III", "one-off, by proclamation")]
    [InlineData("Mon 28 Dec 2026", "Boxing Day", "substitute day for Saturday 26 December 2026")]
    [InlineData("Tue 27 Dec 2022", "Christmas Day", "substitute day for Sunday 25 December 2022")]
    public void A_day_out_of_the_ordinary_says_why(string day, string name, string note)
    {
        var holiday = Calendar.WhyNot(Day(day))!.Holiday!;
        Assert.Equal(name, holiday.Name);
        Assert.StartsWith(note, holiday.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Good_Fridays_are_Fridays_and_every_other_ordinary_holiday_says_nothing_more()
    {
        Assert.All(Calendar.BankHolidays.Where(h => h.Name == "Good Friday"), h => Assert.Equal(IsoDayOfWeek.Friday, h.Date.DayOfWeek));
        Assert.Equal(11, Calendar.BankHolidays.Count(h => h.Name == "Good Friday"));
        Assert.Equal(11, Calendar.BankHolidays.Count(h => h.Name == "Christmas Day"));
        Assert.Equal(15, Calendar.BankHolidays.Count(h => h.Note is not null));
    }

    [Theory]
    [InlineData("Mon 4 May 2020")]
    [InlineData("Mon 30 May 2022")]
    public void A_Monday_from_which_the_holiday_was_moved_is_a_working_day(string day) => Assert.True(Calendar.IsWorkingDay(Day(day)));

    [Fact]
    public void The_Scottish_World_Cup_holiday_is_a_working_day_in_England_and_Wales() =>
        Assert.True(Calendar.IsWorkingDay(Day("Mon 15 Jun 2026")));

    [Fact]
    public void Saint_Davids_Day_is_a_working_day_in_Wales() => Assert.True(Calendar.IsWorkingDay(Day("Mon 1 Mar 2027")));
}
