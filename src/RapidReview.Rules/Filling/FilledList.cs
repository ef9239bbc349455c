using RapidReview.Facts;

namespace RapidReview.Rules.Filling;

/// <summary>A list.</summary>
/// <param name="Entries">Its entries, in order.</param>
/// <param name="Numbered">Whether they are counted from 1.</param>
public sealed record FilledList(Items<string> Entries, bool Numbered) : FilledBlock;
