using RapidReview.Cli.Machine;
using RapidReview.Facts;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Packs;

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
            page.Item(2, new Run(rule.Id, Tone.Heading), $" ({Wording.Kind(rule.Kind)}): {rule.Says}");
        page.Heading("Numbers");
        foreach (var parameter in pack.Parameters)
            ParameterRows.Write(page, 2, parameter);
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

    private static void Head(Page page, Pack pack)
    {
        var manifest = pack.Manifest;
        page.Paragraph(0, new Run(manifest.Id, Tone.Heading), $" {manifest.Version}: {manifest.Title}");
        page.Row(2, "Nation", Column, Wording.Nation(manifest.Nation));
        page.Row(2, "Covers", Column, $"acts from {Wording.Day(manifest.CoversFrom)}");
        page.Row(2, "Rules", Column, $"{manifest.Rules.Count}");
        var label = "Editions";
        foreach (var edition in manifest.Editions)
        {
            page.Row(2, label, Column, $"{manifest.Id}@{edition.Id}: {edition.Title}");
            label = "";
        }
    }
}
