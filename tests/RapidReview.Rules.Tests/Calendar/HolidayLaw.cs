using NodaTime;

namespace RapidReview.Rules.Tests.Calendar;

/// <summary>
/// The bank holidays of England and Wales by rule, worked out without the data file: Easter by the Gregorian computus, the Mondays by
/// looking at each day, substitutes by moving on to the next free weekday. Days moved or added by proclamation are named.
/// </summary>
internal static class HolidayLaw
{
    internal static readonly LocalDate[] MovedAway = [new(2020, 5, 4), new(2022, 5, 30)];

    internal static readonly LocalDate[] MovedOrAdded =
        [new(2020, 5, 8), new(2022, 6, 2), new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8)];

    internal static IEnumerable<LocalDate> Of(int year) =>
        Ordinary(year).Except(MovedAway).Concat(MovedOrAdded.Where(d => d.Year == year)).Order();

    internal static LocalDate EasterSunday(int year)
    {
        var golden = (year % 19) + 1;
        var century = (year / 100) + 1;
        var missedLeapYears = (3 * century / 4) - 12;
        var moonCorrection = (((8 * century) + 5) / 25) - 5;
        var sunday = (5 * year / 4) - missedLeapYears - 10;
        var epact = ((11 * golden) + 20 + moonCorrection - missedLeapYears) % 30;
        if ((epact == 25 && golden > 11) || epact == 24) epact++;
        var moon = 44 - epact;
        if (moon < 21) moon += 30;
        var day = moon + 7 - ((sunday + moon) % 7);
        return day > 31 ? new LocalDate(year, 4, day - 31) : new LocalDate(year, 3, day);
    }

    private static IEnumerable<LocalDate> Ordinary(int year)
    {
        yield return NextFree(new LocalDate(year, 1, 1), []);
        yield return EasterSunday(year).PlusDays(-2);
        yield return EasterSunday(year).PlusDays(1);
        yield return Mondays(year, 5).First();
        yield return Mondays(year, 5).Last();
        yield return Mondays(year, 8).Last();
        var (christmas, boxing) = (new LocalDate(year, 12, 25), new LocalDate(year, 12, 26));
        yield return NextFree(christmas, [boxing]);
        yield return NextFree(boxing, [christmas, NextFree(christmas, [boxing])]);
    }

    private static LocalDate NextFree(LocalDate day, LocalDate[] taken)
    {
        while (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || taken.Contains(day)) day = day.PlusDays(1);
        return day;
    }

    private static IEnumerable<LocalDate> Mondays(int year, int month) =>
        Enumerable.Range(1, 31).Select(d => new LocalDate(year, month, d)).Where(d => d.DayOfWeek == IsoDayOfWeek.Monday);
}
