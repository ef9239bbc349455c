namespace RapidReview.Documents.Model;

/// <summary>What follows begins on a new page, where there are pages.</summary>
public sealed record PageBreak : Block;
