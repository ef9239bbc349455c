using System.Globalization;
using System.Text.RegularExpressions;

namespace RapidReview.Cli.Scaffolding;

/// <summary>Ids, and what they are called elsewhere. Pure and thread-safe.</summary>
internal static partial class Names
{
    /// <summary>The longest id of a pack.</summary>
    public const int LongestPack = 60;

    /// <summary>The longest id of a rule: its parts become the names of files.</summary>
    public const int LongestRule = 150;

    /// <summary>Names of files that Windows keeps for devices.</summary>
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })];

    /// <summary>Whether a text is a part of an id: small letters, digits and single hyphens, from a letter on.</summary>
    public static bool IsPart(string text) => Part().IsMatch(text) && !Devices.Contains(text, StringComparer.Ordinal);

    public static bool IsPack(string text) => text.Length is >= 2 and <= LongestPack && IsPart(text);

    /// <summary>Whether a text is an id of a rule: pack, topic and thing.</summary>
    public static bool IsRule(string text) => text.Length <= LongestRule && text.Split('.') is { Length: 3 } parts && Array.TrueForAll(parts, IsPart);

    /// <summary>An id that was probably meant; null where nothing is left of it.</summary>
    public static string? Kebab(string text)
    {
        var plain = string.Join('-', Word().Matches(text).Select(match => match.Value.ToLowerInvariant())).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-');
        return plain.Length > LongestPack || !IsPack(plain) ? null : plain;
    }

    /// <summary>The name of a type: <c>mid-and-west-wales</c> is <c>MidAndWestWales</c>.</summary>
    public static string Pascal(string part) => string.Concat(part.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>The spelling of a path of C# in JSON: <c>Case.Answers</c> is <c>case.answers</c>.</summary>
    public static string Camel(string path) => string.Join('.', path.Split('.').Select(word => char.ToLowerInvariant(word[0]) + word[1..]));

    public static string Words(string part) => part.Replace('-', ' ');

    /// <summary>Words that begin a title.</summary>
    public static string Title(string part) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Words(part));

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();

    [GeneratedRegex("[A-Za-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
