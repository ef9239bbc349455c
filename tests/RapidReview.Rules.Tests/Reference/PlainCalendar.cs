using NodaTime;
using RapidReview.Law;
using RapidReview.Rules.Calendar;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>Moves dates one day at a time, with nothing but the list of holidays.</summary>
internal static class PlainCalendar
{
    private static readonly HashSet<LocalDate> Holidays = [.. WorkingDayCalendar.EnglandAndWales.BankHolidays.Select(holiday => holiday.Date)];

    /// <summary>Both ends of a date moved; open where the list of holidays does not reach.</summary>
    public static PlainDate Move(PlainDate date, TimeLimit limit, bool back)
    {
        if (!date.Known)
            return date;
        if (limit.Unit == TimeUnit.Hours)
            return Hours(date, back ? -limit.Count : limit.Count);
        return Move(date.First, limit, back) is { } first && Move(date.Last, limit, back) is { } last ? PlainDate.Between(first, last) : PlainDate.Open;
    }

    /// <summary>From the moment; where only a day is known, from its first and its last.</summary>
    private static PlainDate Hours(PlainDate date, int hours)
    {
        var (first, last) = (Start(date) + Duration.FromHours(hours), End(date) + Duration.FromHours(hours));
        var days = PlainDate.Between(London.DateOf(first), London.DateOf(last));
        return date.Moment is null ? days : days with { Moment = first };
    }

    /// <summary>The first moment at which a date can have been.</summary>
    public static Instant Start(PlainDate date) => date.Moment ?? London.Zone.AtStartOfDay(date.First).ToInstant();

    /// <summary>The last moment at which a date can have been.</summary>
    public static Instant End(PlainDate date) => date.Moment ?? London.Zone.AtStartOfDay(date.Last.PlusDays(1)).ToInstant() - Duration.Epsilon;

    /// <summary>How many working days lie after one day, up to and including a later one; null beyond the list of holidays.</summary>
    public static int? WorkingDaysLeft(LocalDate from, LocalDate to)
    {
        if (!IsCovered(from) || !IsCovered(to))
            return null;
        var count = 0;
        for (var day = from.PlusDays(1); day <= to; day = day.PlusDays(1))
            count += Works(day) ? 1 : 0;
        return count;
    }

    private static LocalDate? Move(LocalDate day, TimeLimit limit, bool back)
    {
        var step = back ? -1 : 1;
        if (limit.Unit == TimeUnit.YearsOfAge)
            return Birthday(day, limit.Count);
        if (limit.Unit == TimeUnit.Months)
            return day.PlusMonths(step * limit.Count);
        var left = limit.Unit == TimeUnit.Weeks ? limit.Count * 7 : limit.Count;
        if (limit.Unit == TimeUnit.WorkingDays && !IsCovered(day))
            return null;
        while (left > 0)
        {
            day = day.PlusDays(step);
            if (limit.Unit == TimeUnit.WorkingDays && !IsCovered(day))
                return null;
            left -= limit.Unit != TimeUnit.WorkingDays || Works(day) ? 1 : 0;
        }

        return day;
    }

    private static LocalDate? Birthday(LocalDate born, int age)
    {
        // Born on 29 February: the first day on which the years have passed.
        var year = born.Year + age;
        return year > 9999 ? null : born is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(year) ? new LocalDate(year, 3, 1) : new LocalDate(year, born.Month, born.Day);
    }

    private static bool Works(LocalDate day) =>
        day.DayOfWeek != IsoDayOfWeek.Saturday && day.DayOfWeek != IsoDayOfWeek.Sunday && !Holidays.Contains(day);

    private static bool IsCovered(LocalDate day) => day.Year is >= 2018 and <= 2028;
}
