using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>What the advice leaves aside, and what it was made with, in words.</summary>
internal static class Endings
{
    /// <summary>What was set aside, and why.</summary>
    public static IEnumerable<string> SetAside(Advice advice) => advice.SetAside
        .Select(fact => $"{Sentences.Capital(fact.Because)}{(fact.Because.StartsWith("this entry", StringComparison.Ordinal) ? $" ({fact.Pointer})" : "")}.");

    /// <summary>What the advice does not cover.</summary>
    public static IEnumerable<string> NotCovered(Advice advice) => advice.NotCovered.Concat(advice.Parts
        .Where(part => !part.Forced && part.LeavesOut.Count > 0)
        .Select(part => $"Not encoded for {Wording.Nation(part.Nation)}, so nothing is said of: {string.Join("; ", part.LeavesOut)}."));

    /// <summary>What the marks behind citations mean: only those that were used.</summary>
    public static IEnumerable<string> Marks(Advice advice)
    {
        var used = Sources(advice).Select(source => source.Verification).ToHashSet();
        return new[] { Verification.Verified, Verification.Reported, Verification.Unverified }.Where(used.Contains).Select(mark => $"[{Wording.Checked(mark)}] {Meaning(mark)}");
    }

    /// <summary>What a reader should know of the sources that are not settled, each note once.</summary>
    public static IEnumerable<string> Notes(Advice advice) => Sources(advice)
        .Where(source => source is { Verification: Verification.Unverified, Note: not null })
        .GroupBy(source => source.Note!, source => source.Citation, StringComparer.Ordinal)
        .OrderBy(note => note.First(), StringComparer.Ordinal)
        .Select(note => $"{string.Join("; ", note.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}: {note.Key}");

    /// <summary>What it was made with.</summary>
    public static string MadeWith(Advice advice)
    {
        var packs = advice.Parts.SelectMany(part => part.Packs).Distinct().Select(pack => $"{pack.Id} {pack.Version} ({pack.Digest[..12]})");
        return $"Made with {advice.Engine}; rules {string.Join(", ", packs.DefaultIfEmpty("none"))}; calendar {advice.CalendarVersion}.";
    }

    /// <summary>Every source of every finding, as often as it is cited.</summary>
    public static IEnumerable<Source> Sources(Advice advice) => advice.Parts.SelectMany(Explanations.All).SelectMany(finding => finding.Sources);

    private static string Meaning(Verification mark) => mark switch
    {
        Verification.Verified => "The text was read first-hand.",
        Verification.Reported => "A published page quotes or paraphrases it; the text itself was not seen.",
        _ => "The text was not seen: from general knowledge, or taken over from an earlier edition. Do not treat it as settled.",
    };
}
