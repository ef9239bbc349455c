using System.Text;

namespace RapidReview.House.Tests.Support;

/// <summary>Writes the page that says of each provision of the partnerships' documents where it went.</summary>
internal sealed class TraceabilityPage
{
    private const string Opening = """
        # Where each provision went

        For whoever asks where a sentence of a partnership's document is encoded, or why it is not: the partnership itself, an
        auditor, the author of a pack. This page is made from the packs' `provisions.json`, by a test that fails while the two
        differ. Do not edit it by hand. The nationwide law is in `docs/law.md`.

        ## How to read it

        - **It advises; people decide.** A provision is given in our own words, under the number that it got when it was read.
        - **Carried by** names what is real, and a test looks each of them up: rules of the pack and of the core, printed by
          `rapidreview rules ID`; numbers, each dated and cited; facts of the case file, by where they stand in it, `*` being any
          item of a list; and items of checklists, as rule and item.
        - **On paper** names where it stands in the pack's documents, by the label there: `rapidreview document CASE ID` fills one.
          What identifies people is entered there by hand and never held.
        - **Why not** says why nothing carries a provision, or what of it is not carried.


        """;

    private readonly StringBuilder _text = new(Opening);

    /// <summary>The page as Markdown.</summary>
    public static string Of(IReadOnlyList<PartnershipPack> packs)
    {
        var page = new TraceabilityPage();
        foreach (var pack in packs)
        {
            foreach (var document in pack.Documents)
                page.Document(document, pack);
        }

        page.Others(packs);
        return page._text.ToString();
    }

    private void Document(SourceDocument document, PartnershipPack pack)
    {
        Line($"## {document.Title}").Gap();
        Line($"{document.Count} provisions, {document.Label}-01 to {document.Numbers.Last()}; the pack is `rules/{document.Pack}`.").Gap();
        Line("| id | provision | carried by | on paper | why not, or not all |").Line("|---|---|---|---|---|");
        foreach (var provision in pack.Provisions.Where(provision => document.Numbers.Contains(provision.Id, StringComparer.Ordinal)))
            Line($"| {provision.Id} | {provision.Says} | {Carriers(provision)} | {Papers(provision)} | {provision.Because} |");
        Gap();
    }

    /// <summary>A rule that no provision names rests on something else: another page, or what a core rule needs to stand beside it.</summary>
    private void Others(IReadOnlyList<PartnershipPack> packs)
    {
        Line("## Rules that carry none of these provisions").Gap();
        Line("Each cites what it rests on; `rapidreview rules ID` prints it.").Gap();
        foreach (var pack in packs)
        {
            var named = pack.Provisions.SelectMany(provision => provision.Rules.Concat(provision.Items.Select(item => item.Split('#')[0])));
            var others = pack.Pack.Manifest.Rules.Except(named, StringComparer.Ordinal).ToList();
            Line($"- `rules/{pack.Pack.Manifest.Id}`: {(others.Count == 0 ? "none" : Code(others))}.");
        }
    }

    private static string Carriers(DocumentProvision provision) => string.Join("; ", new[]
    {
        Named("rules", provision.Rules),
        Named("numbers", provision.Parameters),
        Named("facts", provision.Facts),
        Named("items", provision.Items),
    }.OfType<string>());

    /// <summary>Document by document, with the labels in each.</summary>
    private static string Papers(DocumentProvision provision) => string.Join("; ", provision.Documents
        .Select(named => named.Split(": ", 2))
        .GroupBy(parts => parts[0], parts => $"\"{parts[1]}\"", StringComparer.Ordinal)
        .Select(document => $"`{document.Key}`: {string.Join(", ", document)}")
        .Concat(provision.Paper is { } paper ? [paper] : []));

    private static string? Named(string kind, IReadOnlyList<string> names) => names.Count == 0 ? null : $"{kind} {Code(names)}";

    private static string Code(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    private TraceabilityPage Line(string text)
    {
        _text.Append(text).Append('\n');
        return this;
    }

    private void Gap() => _text.Append('\n');
}
