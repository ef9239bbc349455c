using RapidReview.Facts;

namespace RapidReview.Rules.Explanation;

/// <summary>A fact that is not known, and what its answer can do to the advice. Immutable.</summary>
public sealed record TurnRow
{
    /// <summary>Where in the case file the answer goes.</summary>
    public required string Pointer { get; init; }

    /// <summary>The key of the child in whose record the answer goes, such as <c>child:A</c>; null where it goes into none.</summary>
    public string? Child { get; init; }

    /// <summary>The question to ask.</summary>
    public required string Question { get; init; }

    /// <summary>Who can usually answer.</summary>
    public required Supplier Ask { get; init; }

    /// <summary>Whether it was asked and nobody can say.</summary>
    public bool CannotBeEstablished { get; init; }

    /// <summary>What whoever fills it in should know; null if nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What the answer can do.</summary>
    public required TurnEffect Effect { get; init; }

    /// <summary>Whether a finding waits for it and no answer that was tried changes anything alone: it may together with others.</summary>
    public bool OnlyWithOthers { get; init; }

    /// <summary>How many open findings the answer settles that settles fewest; zero where not every answer was tried.</summary>
    public required int SettlesAtLeast { get; init; }

    /// <summary>How many open findings the answer settles that settles most, of those that were tried.</summary>
    public required int SettlesAtMost { get; init; }
}
