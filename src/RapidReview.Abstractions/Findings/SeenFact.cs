using RapidReview.Facts;

namespace RapidReview.Findings;

/// <summary>A fact that a condition read.</summary>
public sealed record SeenFact
{
    /// <summary>Where it is in the case file; null for what is not in the file, such as the moment asked.</summary>
    public string? Pointer { get; init; }

    /// <summary>What the fact is, in words.</summary>
    public required string Says { get; init; }

    /// <summary>What is known.</summary>
    public required FactState State { get; init; }

    /// <summary>The value in words; null where it is not known.</summary>
    public string? Value { get; init; }
}
