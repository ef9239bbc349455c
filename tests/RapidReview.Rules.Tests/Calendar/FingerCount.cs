using NodaTime;

namespace RapidReview.Rules.Tests.Calendar;

/// <summary>
/// Counting as a person does with a wall calendar: one day at a time, against the holidays worked out by law rather than the data file.
/// </summary>
internal static class FingerCount
{
    private static readonly HashSet<LocalDate> Holidays = [.. Enumerable.Range(2018, 11).SelectMany(HolidayLaw.Of)];

    /// <summary>The date reached and the days passed over in the order of walking; no date and no days on walking off the wall calendar.</summary>
    internal static (LocalDate? Date, List<LocalDate> Skipped) Walk(LocalDate start, int workingDays, int step)
    {
        var skipped = new List<LocalDate>();
        var day = start;
        while (true)
        {
            if (day.Year is < 2018 or > 2028) return (null, []);
            if (workingDays == 0) return (day, skipped);
            day = day.PlusDays(step);
            if (Works(day)) workingDays--;
            else skipped.Add(day);
        }
    }

    /// <summary>Working days ticked off on the way, the start left out and the end included; negative on the way back.</summary>
    internal static int Between(LocalDate from, LocalDate to)
    {
        var (ticks, step) = (0, to < from ? -1 : 1);
        while (from != to)
        {
            from = from.PlusDays(step);
            if (Works(from)) ticks += step;
        }

        return ticks;
    }

    private static bool Works(LocalDate day) =>
        day.DayOfWeek != IsoDayOfWeek.Saturday && day.DayOfWeek != IsoDayOfWeek.Sunday && !Holidays.Contains(day);
}
