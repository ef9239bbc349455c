namespace RapidReview.Rules.Filling;

/// <summary>What follows begins on a new page.</summary>
public sealed record FilledNewPage : FilledBlock;
