using RapidReview.Cases;

namespace RapidReview.Findings;

/// <summary>That a body did not agree, as the file records it.</summary>
public sealed record RecordedDissent
{
    /// <summary>Which body, as a reference; null where that is not recorded.</summary>
    public required string? By { get; init; }

    /// <summary>What it did not agree with; null where that is not recorded.</summary>
    public required DissentMatter? Matter { get; init; }

    /// <summary>On which consideration; null where it is about none, or that is not recorded.</summary>
    public required Consideration? Consideration { get; init; }

    /// <summary>Why, in its words; null where that is not recorded.</summary>
    public required string? Reasons { get; init; }
}
