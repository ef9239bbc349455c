using RapidReview.Facts;

namespace RapidReview.Documents.Model;

/// <summary>Something that stands apart so that nobody misses it.</summary>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Lines">What it says, line by line.</param>
public sealed record Callout(string Title, Items<Line> Lines) : Block;
