using RapidReview.Facts;

namespace RapidReview.Documents.Model;

/// <summary>A cell of a table.</summary>
/// <param name="Lines">What it says, line by line; empty for a cell that is left empty.</param>
public sealed record TableCell(Items<Line> Lines)
{
    /// <summary>A cell with one line.</summary>
    public static implicit operator TableCell(string text) => FromString(text);

    /// <summary>A cell with one line: the named alternative to the conversion.</summary>
    public static TableCell FromString(string text) => new([Line.FromString(text)]);
}
