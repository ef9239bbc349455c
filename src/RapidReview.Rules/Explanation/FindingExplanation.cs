using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Rules.Explanation;

/// <summary>One finding with everything that it rests on. Immutable.</summary>
public sealed record FindingExplanation
{
    /// <summary>The nation whose law it is.</summary>
    public required Nation Nation { get; init; }

    /// <summary>The edition that was forced; null where each instrument is picked by its own dates.</summary>
    public string? Edition { get; init; }

    /// <summary>Whether the part was forced: a comparison, not advice.</summary>
    public bool Forced { get; init; }

    /// <summary>The finding.</summary>
    public required Finding Finding { get; init; }

    /// <summary>Where a partnership's pack has a part in the rule: what the national rules say, and why the pack may differ. Whole sentences.</summary>
    public Items<string> Local { get; init; } = [];

    /// <summary>The findings that it read, and those that they read, each once, in the order in which they are met.</summary>
    public Items<Finding> Beneath { get; init; } = [];

    /// <summary>Of a finding that is open: what is not known and holds it open.</summary>
    public Items<MissingFact> TurnsOn { get; init; } = [];

    /// <summary>Of a finding that is settled: the facts that settle it. Were they otherwise, it might be too.</summary>
    public Items<SeenFact> RestsOn { get; init; } = [];

    /// <summary>The smallest sets of facts that would settle it, or flip it; null where nobody has looked for them.</summary>
    public FindingTurns? Turns { get; init; }

    /// <summary>Whether the finding is open.</summary>
    public bool IsOpen => Explanations.IsOpen(Finding);
}
