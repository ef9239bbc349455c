using RapidReview.Facts;

namespace RapidReview.Documents.Model;

/// <summary>An entry of a list.</summary>
/// <param name="Line">What it says.</param>
/// <param name="Below">What is said beneath it, in lines of their own; empty for nothing.</param>
public sealed record ListEntry(Line Line, Items<Line> Below)
{
    /// <summary>An entry with nothing beneath it.</summary>
    public ListEntry(Line line)
        : this(line, [])
    {
    }
}
