using RapidReview.Facts;
using RapidReview.Problems;

namespace RapidReview.Rules.Views;

/// <summary>One value that is said of a fact, and who says it. Immutable.</summary>
public sealed record AssertedValue
{
    /// <summary>The value as JSON.</summary>
    public required string Value { get; init; }

    /// <summary>The value in words.</summary>
    public required string Says { get; init; }

    /// <summary>Whether it is what the file itself records.</summary>
    public required bool IsFiles { get; init; }

    /// <summary>Who says so, by body; empty where only the file does.</summary>
    public required Items<Saying> By { get; init; }

    /// <summary>Why the case cannot be so, if nothing else in the file changes; empty where it can.</summary>
    public Items<Problem> Problems { get; init; } = [];
}
