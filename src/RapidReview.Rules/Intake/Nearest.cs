using RapidReview.Rules.Places;

namespace RapidReview.Rules.Intake;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>
    /// The one candidate within a third of its length of what was written, case and separators aside; null if there is
    /// none, or if what was written is far longer than any word.
    /// </summary>
    public static string? To(string written, IEnumerable<string> candidates)
    {
        if (written.Length is 0 or > 60)
            return null;
        var plain = Plain(written);
        var ranked = candidates
            .Select(candidate => (Candidate: candidate, Distance: EditDistance.Between(plain, Plain(candidate))))
            .Where(pair => pair.Distance <= Math.Max(1, pair.Candidate.Length / 3))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal);
        return ranked.Select(pair => pair.Candidate).FirstOrDefault();
    }

    private static string Plain(string word) =>
        string.Concat(word.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
