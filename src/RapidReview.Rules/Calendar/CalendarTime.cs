using NodaTime;

namespace RapidReview.Rules.Calendar;

/// <summary>
/// Periods that run on through weekends and bank holidays: calendar days, weeks, months, ages and hours. None needs a working-day
/// calendar, so none is limited by its coverage, and none moves an end that falls on a non-working day. Dates are London days.
/// A negative number counts back. Pure and thread safe; a result beyond the years that can be written (9999 BC to AD 9999) is
/// unconfirmed rather than an exception.
/// </summary>
public static class CalendarTime
{
    /// <summary>The date a number of calendar days after a start; the start is day zero.</summary>
    /// <param name="start">The date counted from.</param>
    /// <param name="days">Calendar days; negative counts back.</param>
    /// <returns>The date reached, not moved for weekends or bank holidays.</returns>
    public static Reckoning AddCalendarDays(LocalDate start, int days) => AddDays(start, days);

    /// <summary>The date a number of weeks of seven calendar days after a start: always the same day of the week.</summary>
    /// <param name="start">The date counted from.</param>
    /// <param name="weeks">Weeks; negative counts back.</param>
    /// <returns>The date reached, not moved for bank holidays.</returns>
    public static Reckoning AddWeeks(LocalDate start, int weeks) => AddDays(start, 7L * weeks);

    /// <summary>
    /// The same day number a number of calendar months later, or that month's last day if it has no such day
    /// (the corresponding date rule: 30 August and six months is 28 or 29 February).
    /// </summary>
    /// <param name="start">The date counted from.</param>
    /// <param name="months">Calendar months; negative counts back.</param>
    /// <returns>The date reached, with <see cref="Adjustment.EndOfMonth"/> where the day number did not exist; not moved for weekends.</returns>
    public static Reckoning AddMonths(LocalDate start, int months)
    {
        var from = start.WithCalendar(CalendarSystem.Iso);
        var index = (12L * from.Year) + (from.Month - 1) + months;
        var first = 12L * LocalDate.MinIsoValue.Year;
        var last = (12L * LocalDate.MaxIsoValue.Year) + 11;
        if (index < first || index > last) return Reckoning.WithoutCalendar(from, null);

        var end = from.PlusMonths(months);
        return Reckoning.WithoutCalendar(from, end, end.Day == from.Day ? Adjustment.None : Adjustment.EndOfMonth);
    }

    /// <summary>
    /// The day on which a person attains an age: the age is attained at the start of that anniversary of the birth
    /// (Family Law Reform Act 1969, section 9). In a year without 29 February someone born on it attains the age on 1 March.
    /// </summary>
    /// <remarks>
    /// Unclear: no enactment names the day for a birth on 29 February. We choose 1 March, because until 28 February has passed the year is not
    /// complete; the result says so with <see cref="Adjustment.LeapDayBirth"/>.
    /// </remarks>
    /// <param name="birth">The date of birth.</param>
    /// <param name="years">The age in whole years; zero gives the birth itself.</param>
    /// <returns>The first day of being that age.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public static Reckoning BirthdayReached(LocalDate birth, int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        var born = birth.WithCalendar(CalendarSystem.Iso);
        var year = (long)born.Year + years;
        if (year > LocalDate.MaxIsoValue.Year) return Reckoning.WithoutCalendar(born, null);

        return born is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear((int)year)
            ? Reckoning.WithoutCalendar(born, new LocalDate((int)year, 3, 1), Adjustment.LeapDayBirth)
            : Reckoning.WithoutCalendar(born, new LocalDate((int)year, born.Month, born.Day));
    }

    /// <summary>
    /// The moment a number of hours after another. Hours elapse: 72 hours across the last Sunday of March end an hour later by
    /// the clock than they began, across the last Sunday of October an hour earlier.
    /// </summary>
    /// <param name="start">The moment counted from.</param>
    /// <param name="hours">Hours of 60 elapsed minutes; negative counts back.</param>
    /// <returns>The moment reached, and how the clocks of London show it.</returns>
    public static HourReckoning AddHours(Instant start, int hours)
    {
        var room = hours < 0 ? start - Instant.MinValue : Instant.MaxValue - start;
        var needed = Math.Abs((long)hours);
        var beyond = needed / 24 > room.Days || Duration.FromHours((int)needed) > room;
        return new HourReckoning(start, beyond ? null : start + Duration.FromHours(hours));
    }

    private static Reckoning AddDays(LocalDate start, long days)
    {
        var from = start.WithCalendar(CalendarSystem.Iso);
        var beyond = days > Period.DaysBetween(from, LocalDate.MaxIsoValue) || days < Period.DaysBetween(from, LocalDate.MinIsoValue);
        return Reckoning.WithoutCalendar(from, beyond ? null : from.PlusDays((int)days));
    }
}
