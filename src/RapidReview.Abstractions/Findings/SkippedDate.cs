using NodaTime;

namespace RapidReview.Findings;

/// <summary>A day that did not count.</summary>
public sealed record SkippedDate
{
    /// <summary>The day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Why, such as <c>weekend</c> or <c>Good Friday</c>.</summary>
    public required string Because { get; init; }
}
