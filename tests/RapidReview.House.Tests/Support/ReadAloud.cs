using System.Text.RegularExpressions;

namespace RapidReview.House.Tests.Support;

/// <summary>Whether a text can be read aloud: in short sentences, without anything that only a program reads.</summary>
internal static partial class ReadAloud
{
    /// <summary>
    /// Plain-English guides ask for no more than some twenty-five words to a sentence, and most that is said keeps well below. What
    /// compares two days that are both reckoned names two events, a time and its number, and the longest of those come near this.
    /// </summary>
    private const int Words = 48;

    /// <summary>Whether a text holds camelCase, ids with dots, places in a file, double spaces or full stops, or words with several hyphens, as only codes have.</summary>
    public static bool IsForPrograms(string text) => ForPrograms().IsMatch(text);

    /// <summary>The parts of a text that are too long to be read in one breath.</summary>
    public static IEnumerable<string> TooLong(string text) => Sayings.Breaths(text).Where(breath => breath.Split(' ').Length > Words);

    [GeneratedRegex(@"\b[a-z]+[A-Z]\w*|\b[a-z][a-z-]+\.[a-z][a-z-]+\b|(?:^|\s)/[a-z]\w*|  |\.\.|\b[a-z]+-[a-z]+-[a-z]+-[a-z]+\b|\bdid-not-happen\b|\{|\}", RegexOptions.None, 1000)]
    private static partial Regex ForPrograms();
}
