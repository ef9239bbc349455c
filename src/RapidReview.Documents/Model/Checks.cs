using RapidReview.Facts;

namespace RapidReview.Documents.Model;

/// <summary>A checklist.</summary>
/// <param name="Entries">Its entries, in order; at least one.</param>
public sealed record Checks(Items<Check> Entries) : Block;
