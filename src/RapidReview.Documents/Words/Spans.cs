using NodaTime;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>Says for how long something is in force.</summary>
internal static class Spans
{
    /// <param name="from">The first day, inclusive.</param>
    /// <param name="until">The day on which it ends, exclusive; null while in force.</param>
    public static string Say(LocalDate from, LocalDate? until) =>
        $"from {Wording.Day(from)}{(until is { } end ? $" to {Wording.Day(end.PlusDays(-1))}" : "")}";
}
