using NodaTime;
using NodaTime.Text;
using RapidReview.Facts;

namespace RapidReview.Testing;

/// <summary>Dates as people write them, in both directions; a weekday that does not fit is refused.</summary>
internal static class Say
{
    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");

    /// <summary>Reads a day such as "Monday 8 April 2024" or "2024-04-08".</summary>
    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } iso ? iso.Value : Long.Parse(text).GetValueOrThrow();

    /// <summary>A day, a span of days such as "Monday 8 April 2024 to Tuesday 9 April 2024", or what is known instead.</summary>
    public static string Date(DateFact date) => date.State switch
    {
        FactState.DidNotHappen => "none",
        FactState.NotYetKnown => "not yet known",
        FactState.CannotBeEstablished => "cannot be established",
        _ when date.IsExact => Long.Format(date.Earliest),
        _ => $"{Long.Format(date.Earliest)} to {Long.Format(date.Latest)}",
    };
}
