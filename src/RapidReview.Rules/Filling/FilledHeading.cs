namespace RapidReview.Rules.Filling;

/// <summary>A heading.</summary>
/// <param name="Level">1 for a section, 2 for a part of one.</param>
/// <param name="Text">What it says.</param>
public sealed record FilledHeading(int Level, string Text) : FilledBlock;
