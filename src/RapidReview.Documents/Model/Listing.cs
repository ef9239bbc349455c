using RapidReview.Facts;

namespace RapidReview.Documents.Model;

/// <summary>A list.</summary>
/// <param name="Entries">Its entries, in order; at least one.</param>
/// <param name="Numbered">Whether they are counted from 1; otherwise each has a bullet.</param>
public sealed record Listing(Items<ListEntry> Entries, bool Numbered = false) : Block;
