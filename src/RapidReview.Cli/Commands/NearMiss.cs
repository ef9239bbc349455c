using RapidReview.Rules.Places;

namespace RapidReview.Cli.Commands;

/// <summary>Finds what was probably meant.</summary>
internal static class NearMiss
{
    private const int Longest = 100;

    /// <summary>The nearest of some ids, by the whole or by its last part; null if none is near.</summary>
    public static string? To(string text, IReadOnlyCollection<string> known)
    {
        if (text.Length is 0 or > Longest)
            return null;
        return Nearest(text, known.Select(id => (Id: id, Part: id))) ?? Nearest(text, known.Select(id => (Id: id, Part: id[(id.LastIndexOf('.') + 1)..])));
    }

    private static string? Nearest(string text, IEnumerable<(string Id, string Part)> known) => known
        .Select(pair => (pair.Id, Distance: EditDistance.Between(text, pair.Part), Length: pair.Part.Length))
        .Where(pair => pair.Distance <= Math.Max(1, pair.Length / 4))
        .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Id, StringComparer.Ordinal)
        .Select(pair => pair.Id)
        .FirstOrDefault();
}
