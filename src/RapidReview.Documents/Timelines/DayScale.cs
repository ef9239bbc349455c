using NodaTime;

namespace RapidReview.Documents.Timelines;

/// <summary>
/// Where each day stands on an axis. Stretches in which nothing happens are left out, so that a case of years still shows its weeks.
/// </summary>
internal sealed class DayScale
{
    /// <summary>How wide a break is.</summary>
    public const double Break = 14;

    private const int Room = 3;
    private const int MostBreaks = 5;

    private readonly List<(LocalDate First, LocalDate Last, double X)> _windows = [];

    /// <param name="days">The days that must be there, at least one.</param>
    /// <param name="from">Where the axis begins.</param>
    /// <param name="to">Where it ends.</param>
    public DayScale(IEnumerable<LocalDate> days, double from, double to)
    {
        var all = days.Distinct().Order().ToList();
        var windows = Windows(all, quiet: 35);
        for (var quiet = 70; windows.Count > MostBreaks + 1; quiet *= 2)
            windows = Windows(all, quiet);
        var shown = windows.Sum(window => Period.DaysBetween(window.First, window.Last) + 1);
        PerDay = (to - from - ((windows.Count - 1) * Break)) / shown;
        var x = from;
        foreach (var (first, last) in windows)
        {
            _windows.Add((first, last, x));
            x += ((Period.DaysBetween(first, last) + 1) * PerDay) + Break;
        }
    }

    /// <summary>How wide a day is.</summary>
    public double PerDay { get; }

    /// <summary>The stretches that are shown: first and last day, both inclusive, and where each begins.</summary>
    public IReadOnlyList<(LocalDate First, LocalDate Last, double X)> Windows() => _windows;

    /// <summary>The middle of a day; of a day that is left out, the middle of the break.</summary>
    public double Middle(LocalDate day)
    {
        foreach (var (first, last, x) in _windows)
        {
            if (day < first)
                return x - (Break / 2);
            if (day <= last)
                return x + ((Period.DaysBetween(first, day) + 0.5) * PerDay);
        }

        var end = _windows[^1];
        return end.X + ((Period.DaysBetween(end.First, end.Last) + 1) * PerDay);
    }

    private static List<(LocalDate First, LocalDate Last)> Windows(List<LocalDate> days, int quiet)
    {
        var windows = new List<(LocalDate First, LocalDate Last)>();
        foreach (var day in days)
        {
            if (windows.Count > 0 && Period.DaysBetween(windows[^1].Last, day) <= quiet)
                windows[^1] = (windows[^1].First, day);
            else
                windows.Add((day, day));
        }

        return [.. windows.Select(window => (window.First.PlusDays(-Room), window.Last.PlusDays(Room)))];
    }
}
