using NodaTime;
using NodaTime.Text;

namespace RapidReview.Rules.Calendar;

/// <summary>Dates as people read them.</summary>
internal static class Words
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");

    /// <summary>A date such as "Monday 8 April 2024".</summary>
    internal static string Of(LocalDate date) => Day.Format(date);
}
