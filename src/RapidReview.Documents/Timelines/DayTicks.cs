using NodaTime;

namespace RapidReview.Documents.Timelines;

/// <summary>The days that are named along an axis: as many as fit beside each other.</summary>
internal static class DayTicks
{
    private const double Apart = 30;

    private static readonly string[] Months = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>A day as it is written on a drawing, such as <c>8 Apr</c>.</summary>
    public static string Short(LocalDate day) => $"{day.Day} {Months[day.Month]}";

    /// <summary>The days to name, with whether the year is to be named too.</summary>
    public static IEnumerable<(LocalDate Day, bool Year)> Of(DayScale scale)
    {
        var (last, year) = (double.NegativeInfinity, 0);
        foreach (var (first, end, _) in scale.Windows())
        {
            foreach (var day in Candidates(first, end, scale.PerDay))
            {
                var x = scale.Middle(day);
                if (x - last < Apart)
                    continue;
                yield return (day, day.Year != year);
                (last, year) = (x, day.Year);
            }
        }
    }

    /// <summary>Mondays where they fit, or else the first and the middle of a month, first days of a month, of a quarter, of a year; where none falls within, a day near the middle.</summary>
    private static List<LocalDate> Candidates(LocalDate first, LocalDate last, double perDay)
    {
        var days = Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays).ToList();
        Func<LocalDate, bool> isNamed = perDay * 7 >= Apart ? day => day.DayOfWeek == IsoDayOfWeek.Monday
            : perDay * 13 >= Apart ? day => day.Day is 1 or 15
            : perDay * 28 >= Apart ? day => day.Day == 1
            : perDay * 90 >= Apart ? day => day.Day == 1 && day.Month % 3 == 1
            : day => day.Day == 1 && day.Month == 1;
        var named = days.Where(isNamed).ToList();
        return named.Count > 0 ? named : [days[days.Count / 2]];
    }
}
