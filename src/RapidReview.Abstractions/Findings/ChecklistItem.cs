using RapidReview.Facts;

namespace RapidReview.Findings;

/// <summary>One item of a checklist that applies, or may.</summary>
public sealed record ChecklistItem
{
    /// <summary>The id of the item within its list.</summary>
    public required string Id { get; init; }

    /// <summary>The item in words: a noun phrase, or what is to be done.</summary>
    public required string Says { get; init; }

    /// <summary>How it stands.</summary>
    public required ChecklistItemState State { get; init; }

    /// <summary>The conditions with what each saw: where the item applies, if that is conditional, and when it is done. Empty where it is entered by hand.</summary>
    public Items<Derivation> Derivation { get; init; } = [];

    /// <summary>Of an item that is open: what is not known and holds it open. The part's own list of what is missing leaves it aside.</summary>
    public Items<MissingFact> Missing { get; init; } = [];
}
