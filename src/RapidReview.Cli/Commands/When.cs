using NodaTime;
using NodaTime.Text;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Model;

namespace RapidReview.Cli.Commands;

/// <summary>Reads a moment as people give it on the command line.</summary>
internal static class When
{
    private static readonly OffsetDateTimePattern Seconds =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFFFo<Z+HH:mm>");

    private static readonly OffsetDateTimePattern Minutes =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");

    /// <summary>The end of a day in London, or a moment with its offset; null where it is neither, or out of the range of case files.</summary>
    public static Instant? Read(string text)
    {
        if (text.Length == 10 && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
            return IsInRange(day) ? London.EndOfDay(day) : null;
        return (Seconds.Parse(text).TryGetValue(default, out var moment) || Minutes.Parse(text).TryGetValue(default, out moment)) && IsInRange(moment.Date)
            ? moment.ToInstant()
            : null;
    }

    private static bool IsInRange(LocalDate day) => day.Year is >= CaseLimits.FirstYear and <= CaseLimits.LastYear;
}
