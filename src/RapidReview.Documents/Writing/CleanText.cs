using System.Globalization;
using System.Text;

namespace RapidReview.Documents.Writing;

/// <summary>
/// The one place through which every text passes on its way into a paper. Text comes from outside: whatever it holds, it stays text.
/// </summary>
internal static class CleanText
{
    /// <summary>What stands for a character that cannot be shown, so that nobody is led to believe that nothing was there.</summary>
    private const char Unshown = '\uFFFD';

    /// <summary>Letters that show nothing: the fillers of Hangul, and the empty pattern of Braille.</summary>
    private static readonly int[] Blank = [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0];

    private const string MarkdownMeaning = "\\`*_[]<>#|~$&=^+";

    /// <summary>
    /// The text on one line, without control characters, marks of direction and other characters that are not seen, and without
    /// halves of characters. Any white space is a space.
    /// </summary>
    public static string Of(string text)
    {
        if (text.All(letter => letter is >= ' ' and <= '~'))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(clean, rune);
        return clean.ToString();
    }

    /// <summary>As the content of an element or of an attribute in quotation marks, in HTML and SVG.</summary>
    public static string Html(string text) => Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    /// <summary>
    /// As Markdown within a line that begins with something else. What would mean something is escaped; of an address only what
    /// makes a reader's program take it for a link.
    /// </summary>
    public static string Markdown(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in Of(text))
        {
            if (MarkdownMeaning.Contains(letter, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.Replace("://", "\\://").Replace("www.", "www\\.").Replace("WWW.", "WWW\\.").Replace("@", "\\@").ToString();
    }

    /// <summary>As Markdown at the beginning of a line, where a number, a dash or a colon would mean something too.</summary>
    public static string MarkdownStart(string text)
    {
        var line = Markdown(text).TrimStart(' ');
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        if (line.Length > digits && digits > 0 && line[digits] is '.' or ')')
            return line.Insert(digits, "\\");
        return line.Length > 0 && line[0] is '-' or ':' ? $"\\{line}" : line;
    }

    /// <summary>As a value of type TEXT in iCalendar.</summary>
    public static string Calendar(string text) => Of(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal);

    private static void Append(StringBuilder clean, Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
            clean.Append(' ');
        else if (rune == Rune.ReplacementChar || IsUnseen(rune))
            clean.Append(Unshown);
        else
            clean.Append(rune.ToString());
    }

    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
        || (rune.Value & 0xFFFE) == 0xFFFE
        || Blank.Contains(rune.Value);
}
