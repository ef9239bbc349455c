using RapidReview.Facts;
using RapidReview.Rules.Filling;

namespace RapidReview.Documents.Model;

/// <summary>A field of a form.</summary>
public sealed record FormField
{
    /// <summary>What is asked for.</summary>
    public required string Label { get; init; }

    /// <summary>Whether it is filled, and if not, why.</summary>
    public required FieldState State { get; init; }

    /// <summary>What stands in it, line by line. Empty unless it is <see cref="FieldState.Filled"/>.</summary>
    public Items<Line> Value { get; init; } = [];

    /// <summary>What whoever fills it in should know, such as whom to ask; null for nothing.</summary>
    public string? Note { get; init; }
}
