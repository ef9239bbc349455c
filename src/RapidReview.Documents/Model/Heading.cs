namespace RapidReview.Documents.Model;

/// <summary>A heading. The title of the document stands above all of them.</summary>
/// <param name="Level">1 to 3. Levels are not skipped: a 3 follows a 2 or another 3.</param>
/// <param name="Text">The words.</param>
public sealed record Heading(int Level, string Text) : Block;
