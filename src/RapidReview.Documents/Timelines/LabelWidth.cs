using RapidReview.Documents.Model;
using RapidReview.Documents.Writing;

namespace RapidReview.Documents.Timelines;

/// <summary>How wide a label is, nearly: enough to keep labels apart whatever the reader's font is.</summary>
internal static class LabelWidth
{
    private const string Narrow = "fijlrtI.,;:'|!()[] ";
    private const string Wide = "mwMW@%";

    /// <summary>The width of a label in points.</summary>
    public static double Of(string text) => text.Sum(One);

    /// <summary>The text, cut with an ellipsis so that it fits. Nothing is lost: the table beside the picture has all of it.</summary>
    public static string Cut(string text, double width)
    {
        var clean = CleanText.Of(text);
        if (clean.Length <= 200 && Of(clean) <= width)
            return clean;
        var room = width - One('\u2026');
        var end = 0;
        while (end < clean.Length && room >= One(clean[end]))
            room -= One(clean[end++]);
        if (end > 0 && char.IsHighSurrogate(clean[end - 1]))
            end--;
        return $"{clean[..end].TrimEnd()}\u2026";
    }

    /// <summary>The text on one line, or on two where it breaks at a space; what is still too long is cut.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width)
    {
        var first = Cut(text, width);
        if (!first.EndsWith('\u2026'))
            return [first];
        var at = first.LastIndexOf(' ');
        return at <= 0 ? [first] : [first[..at], Cut(CleanText.Of(text)[(at + 1)..], width)];
    }

    private static double One(char letter) => LabelShape.Size * (
        Narrow.Contains(letter, StringComparison.Ordinal) ? 0.33
        : Wide.Contains(letter, StringComparison.Ordinal) ? 0.9
        : letter > '~' ? 1
        : char.IsAsciiLetterUpper(letter) ? 0.72
        : 0.57);
}
