namespace RapidReview.Rules.Model;

/// <summary>Repeats what was found in a text, cut short and without anything that a terminal would obey.</summary>
internal static class Echo
{
    private const int Longest = 60;

    /// <summary>The text, at most sixty characters of it, with control and surrogate characters replaced by <c>�</c>.</summary>
    public static string Of(string text)
    {
        var cut = text.Length > Longest ? string.Concat(text.AsSpan(0, Longest), "…") : text;
        return cut.AsSpan().ContainsAnyInRange('\0', '\u001f') || cut.Any(IsUnprintable)
            ? string.Concat(cut.Select(c => IsUnprintable(c) ? '\ufffd' : c))
            : cut;
    }

    /// <summary>The text if it has the form of a local authority's code, otherwise null: anything else may name somebody.</summary>
    public static string? Authority(string text) =>
        text.Length is > 4 and <= 12 && char.IsAsciiLetter(text[0]) && text.Skip(1).All(char.IsAsciiLetterOrDigit) && text.Count(char.IsAsciiDigit) >= 4 ? text : null;

    private static bool IsUnprintable(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format;
}
