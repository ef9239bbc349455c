using NodaTime.Text;
using RapidReview.Facts;

namespace RapidReview.Packs.Tests;

/// <summary>Dates as the tables write them.</summary>
internal static class Say
{
    private static readonly LocalDatePattern Short = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");

    /// <summary>A day such as "Mon 8 Apr 2024", or what is known instead.</summary>
    public static string Date(DateFact date) => date.State switch
    {
        FactState.DidNotHappen => "none",
        FactState.NotYetKnown or FactState.CannotBeEstablished => "not known",
        _ when date.IsExact => Short.Format(date.Earliest),
        _ => $"{Short.Format(date.Earliest)} to {Short.Format(date.Latest)}",
    };
}
