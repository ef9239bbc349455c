namespace RapidReview.Rules.Filling;

/// <summary>A paragraph. What is not known in it stands in square brackets.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsNote">Whether it is for whoever fills the document in, not for whoever receives it.</param>
public sealed record FilledParagraph(string Text, bool IsNote) : FilledBlock;
