using NodaTime;
using NodaTime.Text;

namespace RapidReview.Rules.Tests.Calendar;

/// <summary>Dates written as people write them, weekday included, so that a wrong expectation shows itself.</summary>
internal static class Dates
{
    private static readonly LocalDatePattern WithWeekday = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");

    /// <summary>Reads a date such as "Mon 8 Apr 2024"; a weekday that does not fit is refused.</summary>
    internal static LocalDate Day(string text) => WithWeekday.Parse(text).GetValueOrThrow();
}
