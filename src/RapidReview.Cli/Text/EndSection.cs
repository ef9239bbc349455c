using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>What the advice leaves aside, and what it was made with.</summary>
internal static class EndSection
{
    public static void SetAside(Page page, Advice advice)
    {
        if (advice.SetAside.Count == 0)
            return;
        page.Title("What was set aside");
        foreach (var fact in advice.SetAside)
            page.Item(2, $"{Sentences.Capital(fact.Because)}{(fact.Because.StartsWith("this entry", StringComparison.Ordinal) ? $" ({fact.Pointer})" : "")}.");
    }

    public static void NotCovered(Page page, Advice advice)
    {
        var leftOut = advice.Parts.Where(part => !part.Forced && part.LeavesOut.Count > 0).ToList();
        if (leftOut.Count + advice.NotCovered.Count == 0)
            return;
        page.Title("What this does not cover");
        foreach (var sentence in advice.NotCovered)
            page.Item(2, sentence);
        foreach (var part in leftOut)
            page.Item(2, $"Not encoded for {Wording.Nation(part.Nation)}, so nothing is said of: {string.Join("; ", part.LeavesOut)}.");
    }

    /// <summary>What the marks behind citations mean: only those that were used.</summary>
    public static void Marks(Page page, Advice advice)
    {
        var used = advice.Parts.SelectMany(Explanations.All).SelectMany(finding => finding.Sources).Select(source => source.Verification).ToHashSet();
        if (used.Count == 0)
            return;
        page.Title("How far the sources were checked");
        foreach (var mark in new[] { Verification.Verified, Verification.Reported, Verification.Unverified }.Where(used.Contains))
            page.Item(2, $"[{Wording.Checked(mark)}] {Meaning(mark)}");
    }

    /// <summary>What a reader should know of the sources that are not settled, each note once.</summary>
    public static void Notes(Page page, Advice advice)
    {
        var noted = advice.Parts.SelectMany(Explanations.All).SelectMany(finding => finding.Sources)
            .Where(source => source is { Verification: Verification.Unverified, Note: not null })
            .GroupBy(source => source.Note!, source => source.Citation, StringComparer.Ordinal)
            .ToList();
        foreach (var note in noted.OrderBy(note => note.First(), StringComparer.Ordinal))
            page.Item(4, $"{string.Join("; ", note.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}: {note.Key}");
    }

    public static void Versions(Page page, Advice advice)
    {
        page.Gap();
        var packs = advice.Parts.SelectMany(part => part.Packs).Distinct().Select(pack => $"{pack.Id} {pack.Version} ({pack.Digest[..12]})");
        page.Paragraph(0, new Run($"Made with {advice.Engine}; rules {string.Join(", ", packs.DefaultIfEmpty("none"))}; calendar {advice.CalendarVersion}.", Tone.Faint));
    }

    private static string Meaning(Verification mark) => mark switch
    {
        Verification.Verified => "The text was read first-hand.",
        Verification.Reported => "A published page quotes or paraphrases it; the text itself was not seen.",
        _ => "The text was not seen: from general knowledge, or taken over from an earlier edition. Do not treat it as settled.",
    };
}
