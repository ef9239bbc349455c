using RapidReview.Cli.Machine;
using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Facts;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Packs;
using RapidReview.Testing;

namespace RapidReview.Cli.Text;

/// <summary>Packs as people read them.</summary>
internal static class PackPaper
{
    private const int Column = 10;

    public static Page List(Items<Pack> packs, Screen screen)
    {
        var page = PaperStart.Empty(screen);
        foreach (var pack in packs)
        {
            page.Gap();
            Head(page, pack);
        }

        return page;
    }

    public static Page Show(Pack pack, Items<CatalogueRule> catalogue, Screen screen)
    {
        var page = PaperStart.Empty(screen);
        Head(page, pack);
        page.Row(2, "Digest", Column, pack.Digest);
        page.Heading("Rules");
        foreach (var rule in catalogue.Where(rule => rule.Pack == pack.Manifest.Id))
            page.Item(2, new Run(rule.Id, Tone.Strong), $" ({Wording.Kind(rule.Kind)}): {rule.Says}");
        if (pack.Facts.Count > 0)
            page.Heading("Facts of its own");
        foreach (var fact in pack.Facts)
            page.Item(2, new Run(fact.Group.Length == 0 ? fact.Id : $"{fact.Group}/\u2026/{fact.Id}", Tone.Strong), $": {fact.Ask.Question}");
        if (pack.Documents.Count > 0)
            page.Heading("Documents");
        foreach (var document in pack.Documents)
            page.Item(2, new Run(document.Id, Tone.Strong), $": {document.Title}");
        page.Heading("Numbers");
        foreach (var parameter in pack.Parameters)
            ParameterRows.Write(page, 2, parameter, withLocal: true);
        page.Heading("Sources");
        foreach (var instrument in pack.Sources.Instruments)
        {
            page.Item(2, $"{instrument.Title}; {Spans.Say(instrument.From, instrument.Until)}.");
            if (instrument.Note is { } note)
                page.Paragraph(4, note);
        }

        page.Heading("Not encoded");
        foreach (var thing in pack.Manifest.LeavesOut)
            page.Item(2, thing);
        return page;
    }

    /// <summary>What a pack adds to its parent, sets and replaces.</summary>
    public static Page Diff(Pack pack, Pack parent, Items<CatalogueRule> catalogue, Screen screen)
    {
        var page = PaperStart.Empty(screen);
        Head(page, pack);
        var words = catalogue.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var own = catalogue.Where(rule => rule.Pack == pack.Manifest.Id).ToList();
        page.Heading($"Adds to {parent.Manifest.Id}");
        foreach (var rule in own)
            page.Item(2, new Run(rule.Id, Tone.Strong), $" ({Wording.Kind(rule.Kind)}): {rule.Says}");
        if (own.Count == 0)
            page.Paragraph(2, "No rule.");
        page.Heading("Sets");
        foreach (var set in pack.Sets)
        {
            var parameter = parent.Parameters.Single(known => known.Id == set.Parameter);
            foreach (var era in set.Eras)
                page.Item(2, new Run(parameter.Id, Tone.Strong), $": {parameter.Title}: {Wording.Value(era.Value)}, {Spans.Say(era.From, era.Until)}, where the parent has {Wording.Value(parameter.Eras[^1].Value)}. {set.Reason}");
        }

        if (pack.Sets.Count == 0)
            page.Paragraph(2, "Nothing.");
        page.Heading("Replaces");
        foreach (var replacement in pack.Manifest.Replaces)
            page.Item(2, new Run(replacement.Rule, Tone.Strong), $" ({words[replacement.Rule].Says}) with {replacement.With} ({words[replacement.With].Says}). {How(words, replacement)} {replacement.Reason}");
        if (pack.Manifest.Replaces.Count == 0)
            page.Paragraph(2, "Nothing.");
        return page;
    }

    /// <summary>What was found sound, and how the packs' own cases came out.</summary>
    public static Page Checked(IReadOnlyList<(Pack Pack, Items<PackCaseResult> Cases)> packs, Screen screen)
    {
        var page = PaperStart.Empty(screen);
        foreach (var (pack, cases) in packs)
        {
            page.Paragraph(0, $"{pack.Manifest.Id} {pack.Manifest.Version}: sound. {pack.Manifest.Rules.Count} rules, {pack.Facts.Count} facts of its own. {Cases(cases)}");
            foreach (var result in cases.Where(result => result.State is not PackCaseState.AsApproved))
                Case(page, result);
        }

        return page;
    }

    private static string Cases(Items<PackCaseResult> cases)
    {
        var sound = cases.Count(result => result.IsSound);
        return (cases.Count, sound) switch
        {
            (0, _) => "It keeps no cases of its own.",
            (1, 1) => "Its one case is as approved.",
            (1, 0) => "Its one case is not as approved.",
            var (all, right) when all == right => $"Its {all} cases are as approved.",
            var (all, right) => $"Of its {all} cases {(right == 0 ? "none is" : right == 1 ? "one is" : $"{right} are")} as approved.",
        };
    }

    private static void Case(Page page, PackCaseResult result)
    {
        page.Item(2, new Run(result.Case.Name, Tone.Strong), result.State switch
        {
            PackCaseState.Accepted => ": approved now.",
            PackCaseState.Differs => ": concludes something else than was approved:",
            PackCaseState.ToFillIn => ": to be filled in. Write into its `case.json` what it is about, read what is concluded, and where that is what your document says, approve it with `--accept`.",
            PackCaseState.NotApproved => ": nothing is approved yet. Read what it concludes, then approve it with `--accept`.",
            _ => ": cannot be used:",
        });
        foreach (var line in result.Differences)
            page.Paragraph(4, line);
        foreach (var problem in result.Problems)
            page.Paragraph(4, $"{problem}");
    }

    /// <summary>What was pinned.</summary>
    public static Page Pinned(Items<string> ids, Screen screen)
    {
        var page = PaperStart.Empty(screen);
        page.Paragraph(0, ids.Count == 0 ? "There is no pack in this folder, so none can be loaded from it." : $"Pinned: {string.Join(", ", ids)}.");
        return page;
    }

    private static string How(Dictionary<string, CatalogueRule> words, Replacement replacement) =>
        words.ContainsKey($"{replacement.With}.later-than-national") ? "It stands beside the national duty, never instead of it; where its date is later the advice says so."
        : words[replacement.Rule].Eras.SelectMany(era => era.Sources).Max(source => source.Rank) >= Law.AuthorityRank.StatutoryGuidanceShould ? "The national duty stays, and of both the stricter counts."
        : "It is told instead.";

    private static void Head(Page page, Pack pack)
    {
        var manifest = pack.Manifest;
        page.Paragraph(0, new Run(manifest.Id, Tone.Strong), $" {manifest.Version}: {manifest.Title}");
        page.Row(2, "Nation", Column, Wording.Nation(manifest.Nation));
        if (manifest.Extends is { } parent)
        {
            page.Row(2, "Parent", Column, parent);
            page.Row(2, "Area", Column, string.Join(", ", manifest.Area.Select(Wording.Authority)));
        }

        page.Row(2, "Covers", Column, $"acts from {Wording.Day(manifest.CoversFrom)}");
        if (manifest.ReviewDue is { } due)
            page.Row(2, "Review", Column, $"due by {Wording.Day(due)}");
        page.Row(2, "Rules", Column, $"{manifest.Rules.Count}");
        var label = "Editions";
        foreach (var edition in manifest.Editions)
        {
            page.Row(2, label, Column, $"{manifest.Id}@{edition.Id}: {edition.Title}");
            label = "";
        }
    }
}
