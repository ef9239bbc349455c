namespace RapidReview.Documents.Model;

/// <summary>A paragraph.</summary>
/// <param name="Line">What it says.</param>
public sealed record Paragraph(Line Line) : Block;
