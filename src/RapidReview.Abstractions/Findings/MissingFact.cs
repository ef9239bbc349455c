using RapidReview.Facts;

namespace RapidReview.Findings;

/// <summary>Something that is not known and that a finding waits for.</summary>
public sealed record MissingFact
{
    /// <summary>Where in the case file the answer goes; <c>-</c> stands for an item to be added.</summary>
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

    /// <summary>The findings that wait for it, as id and subject.</summary>
    public required Items<FindingRef> Blocks { get; init; }
}
