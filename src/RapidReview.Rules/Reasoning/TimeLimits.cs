using NodaTime;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Rules.Calendar;

namespace RapidReview.Rules.Reasoning;

/// <summary>Moves dates by periods. A date known within bounds gives a result within bounds.</summary>
internal static class TimeLimits
{
    /// <summary>
    /// The date moved. Not yet known where the calendar does not cover it or nothing is known of the date; known not to
    /// have happened where the date is.
    /// </summary>
    public static DateFact Shift(DateFact date, TimeLimit limit, bool back, WorkingDayCalendar calendar)
    {
        if (!date.IsKnown)
            return date;
        if (limit.Unit == TimeUnit.Hours && date.Instant is { } instant)
            return CalendarTime.AddHours(instant, back ? -limit.Count : limit.Count).End is { } end ? DateFact.At(end, London.DateOf(end)) : default;
        var earliest = Day(date.Earliest, limit, back, calendar);
        var latest = date.IsExact && limit.Unit != TimeUnit.Hours ? earliest : Latest(date.Latest, limit, back, calendar);
        return earliest is { } first && latest is { } last ? DateFact.Between(first, last) : default;
    }

    private static LocalDate? Latest(LocalDate date, TimeLimit limit, bool back, WorkingDayCalendar calendar) => limit.Unit == TimeUnit.Hours
        ? CalendarTime.AddHours(London.EndOfDay(date), back ? -limit.Count : limit.Count).End is { } end ? London.DateOf(end) : null
        : Day(date, limit, back, calendar);

    private static LocalDate? Day(LocalDate date, TimeLimit limit, bool back, WorkingDayCalendar calendar)
    {
        var count = back ? -limit.Count : limit.Count;
        return limit.Unit switch
        {
            TimeUnit.WorkingDays => (back ? calendar.Subtract(date, limit.Count) : calendar.Add(date, limit.Count)).Date,
            TimeUnit.CalendarDays => CalendarTime.AddCalendarDays(date, count).Date,
            TimeUnit.Weeks => CalendarTime.AddWeeks(date, count).Date,
            TimeUnit.Months => CalendarTime.AddMonths(date, count).Date,
            TimeUnit.YearsOfAge => CalendarTime.BirthdayReached(date, limit.Count).Date,
            _ => CalendarTime.AddHours(London.StartOfDay(date), count).End is { } end ? London.DateOf(end) : null,
        };
    }
}
