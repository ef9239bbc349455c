using RapidReview.Facts;

namespace RapidReview.Findings;

/// <summary>One step of a reason: a condition, what it concluded and what it saw.</summary>
public sealed record Derivation
{
    /// <summary>The condition in words.</summary>
    public required string Text { get; init; }

    /// <summary>What was found, as a clause: the condition where it holds, its denial where it does not; null while that cannot be said.</summary>
    public string? Found { get; init; }

    /// <summary>Whether it holds: <see cref="Outcome.Met"/>, <see cref="Outcome.NotMet"/> or <see cref="Outcome.Undetermined"/>.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How it rests on <see cref="Parts"/>.</summary>
    public DerivationForm Form { get; init; }

    /// <summary>The facts that it read.</summary>
    public Items<SeenFact> Facts { get; init; } = [];

    /// <summary>The finding that it read, which has a derivation of its own; null if none.</summary>
    public FindingRef? Finding { get; init; }

    /// <summary>The steps that it rests on.</summary>
    public Items<Derivation> Parts { get; init; } = [];
}
