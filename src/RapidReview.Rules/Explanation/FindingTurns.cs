using RapidReview.Facts;

namespace RapidReview.Rules.Explanation;

/// <summary>What one finding turns on. Immutable.</summary>
public sealed record FindingTurns
{
    /// <summary>Whether the finding is open, so that the sets settle it; otherwise they flip it.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>
    /// The smallest sets, those of fewest facts first. Sets about the same places that come to the same count once, with one
    /// value for each place as an example. Never more than <see cref="FindingTurnsLimits.Sets"/>.
    /// </summary>
    public required Items<TurningSet> Sets { get; init; }

    /// <summary>Whether there may be others: more of them, of more facts together, or of values that were not tried.</summary>
    public required bool MayBeMore { get; init; }
}
