using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Rules.Differences;

/// <summary>One finding that comes out otherwise in one advice than in another. Immutable.</summary>
public sealed record FindingChange
{
    /// <summary>The nation of the part that has it.</summary>
    public required Nation Nation { get; init; }

    /// <summary>The edition that is forced; null for the part that applies, and for a forced pack without an edition.</summary>
    public string? Edition { get; init; }

    /// <summary>Whether the part was forced: a comparison, not advice.</summary>
    public bool Forced { get; init; }

    /// <summary>What became of it.</summary>
    public required FindingChangeKind Kind { get; init; }

    /// <summary>As it was; null where it is new.</summary>
    public Finding? Before { get; init; }

    /// <summary>As it is now; null where it is gone.</summary>
    public Finding? After { get; init; }

    /// <summary>The finding, as it is now where it still is.</summary>
    public Finding Finding => After ?? Before!;

    /// <summary>The conditions that made the difference, in the order of the provision; empty where the dates alone did, or another rule.</summary>
    public Items<StepChange> Because { get; init; } = [];
}
