using RapidReview.Rules.Places;

namespace RapidReview.Rules.Conditions;

/// <summary>Finds the word that was probably meant. It would rather say nothing than guess.</summary>
internal static class NearMiss
{
    /// <summary>The longest text, in characters, for which a near miss is looked for.</summary>
    public const int Longest = 100;

    /// <summary>
    /// The nearest candidate, at most three slips of the finger away and fewer in short words; capitals and hyphens alone
    /// make no difference. Of two equally near ones the first in ordinal order; null if none is near.
    /// </summary>
    public static string? Of(string text, IEnumerable<string> candidates)
    {
        if (text.Length > Longest)
            return null;
        var most = Math.Clamp(text.Length / 3, 1, 3);
        return candidates
            .Select(candidate => (candidate, slips: Slips(text, candidate)))
            .Where(pair => pair.slips <= most)
            .OrderBy(pair => pair.slips).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    private static int Slips(string text, string candidate) =>
        Math.Min(EditDistance.Between(text, candidate), EditDistance.Between(Fold(text), Fold(candidate)));

    private static string Fold(string text) => text.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
