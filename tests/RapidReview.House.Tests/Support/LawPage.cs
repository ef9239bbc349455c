using System.Text;
using NodaTime;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Packs;

namespace RapidReview.House.Tests.Support;

/// <summary>Writes the page that lists all law that is encoded, from the catalogue itself.</summary>
internal sealed class LawPage
{
    private const string Opening = """
        # The law that is encoded

        For whoever must know what the library rests on: a legal adviser, an auditor, the author of a pack. This page is made
        from the rules themselves, by a test that fails while the two differ. Do not edit it by hand.

        ## How to read it

        - **It advises; people decide.** A rule repeats a provision; what the provision says is given in our words.
        - **Verification.** *verified*: the text was read first-hand. *reported*: a published page quotes or paraphrases it.
          *unverified*: from general knowledge, never to be taken for settled law.
        - What is printed in italics is for the reader to know of the citation. Notes on a whole instrument stand in its table.
        - **Rank** runs from Act, regulations, statutory guidance ("must", then "should") and Panel guidance down to local
          procedures and targets.
        - **In force** are days of the act that the rule governs: an awareness, a notification, a meeting. Each rule names that
          day. Both days of a period are inclusive.
        - **Numbers** are kept apart from rules, each value with its own dates and source.
        - A condition in words is printed by `rapidreview rules ID`.


        """;

    private readonly StringBuilder _text = new(Opening);

    /// <summary>The page as Markdown.</summary>
    public static string Of(Advisor advisor, IReadOnlyList<LawItem> items)
    {
        var page = new LawPage();
        foreach (var pack in advisor.Packs)
            page.Core(pack, [.. advisor.Catalogue.Where(rule => rule.Pack == pack.Manifest.Id)]);
        page.Items(items);
        return page._text.ToString().TrimEnd('\n') + "\n";
    }

    private void Core(Pack pack, IReadOnlyList<CatalogueRule> rules)
    {
        Line($"## {pack.Manifest.Title}").Gap();
        Line($"Rules from {Wording.Day(pack.Manifest.CoversFrom)}; {rules.Count} of them, version {pack.Manifest.Version}.").Gap();
        Instruments(pack);
        foreach (var topic in rules.GroupBy(rule => rule.Id[..rule.Id.LastIndexOf('.')], StringComparer.Ordinal))
        {
            Line($"### `{topic.Key}`").Gap();
            foreach (var rule in topic)
                Rule(rule, pack.Sources);
        }

        Numbers(pack);
        Line($"### What is left out of {Wording.Nation(pack.Manifest.Nation)}").Gap();
        foreach (var left in pack.Manifest.LeavesOut)
            Line($"- {left}");
        Gap();
    }

    private void Instruments(Pack pack)
    {
        Line($"### Instruments of {Wording.Nation(pack.Manifest.Nation)}").Gap();
        Line("| title | in force | where to read it | note |").Line("|---|---|---|---|");
        foreach (var instrument in pack.Sources.Instruments)
            Line($"| {instrument.Title} | {Span(instrument.From, instrument.Until)} | {instrument.ReadAt ?? "not found"} | {instrument.Note} |");
        Gap();
    }

    private void Rule(CatalogueRule rule, SourceCatalogue sources)
    {
        Line($"#### `{rule.Id}`").Gap();
        Line($"{Capital(rule.Says)}.").Gap();
        Line($"- {Capital(Wording.Kind(rule.Kind))}, about {rule.About}; governed by {rule.By}.");
        foreach (var era in rule.Eras.Reverse())
        {
            Line($"- In force {Span(era.From, era.Until)}:");
            foreach (var source in era.Sources)
                Line($"  - {Cited(source, era)}: {source.Says}{(sources.Find(source.Provision)!.Note is { } note ? $" *{note}*" : "")}");
            foreach (var item in era.Clauses.Where(clause => clause.Label is "item" or "by hand"))
                Line($"  - {Capital(item.Label)}: {item.Says}");
        }

        if (rule.Parameters.Count > 0)
            Line($"- Counts with {string.Join(", ", rule.Parameters.Select(parameter => $"`{parameter.Id}`"))}.");
        Gap();
    }

    private void Numbers(Pack pack)
    {
        Line($"### Numbers of {Wording.Nation(pack.Manifest.Nation)}").Gap();
        Line("| number | value | in force | set by | says |").Line("|---|---|---|---|---|");
        foreach (var parameter in pack.Parameters)
        {
            foreach (var era in parameter.Eras.Reverse())
                Line($"| `{parameter.Id}`: {parameter.Title} | {era.Value} | {Span(era.From, era.Until)} | {Set(era.Provision)} | {era.Says} |");
        }

        Gap();
    }

    private void Items(IReadOnlyList<LawItem> items)
    {
        Line("## Item by item").Gap();
        Line("What was found of the nationwide law, and where it went. The labels are those of the project's own list: E for England,");
        Line("T for its time limits, W for Wales. Numbers that are missing belong to local procedures.").Gap();
        Line("| label | item | encoded by, or why not |").Line("|---|---|---|");
        foreach (var item in items)
            Line($"| {item.Label} | {item.Item} | {Where(item)} |");
    }

    /// <summary>A provision; where it was in force for a part of the era only, for which.</summary>
    private static string Cited(Source source, CatalogueEra era)
    {
        var from = source.From > era.From ? $"; from {Wording.Day(source.From)}" : "";
        var to = source.Until is { } end && !(era.Until <= end) ? $"; to {Wording.Day(end.PlusDays(-1))}" : "";
        return $"{source.Citation} [{Wording.Rank(source.Rank)}; {Wording.Checked(source.Verification)}{from}{to}]";
    }

    private static string Where(LawItem item) =>
        item.LeftOut is { } why ? $"left out: {why}" : item.Elsewhere ?? string.Join(", ", item.Rules.Select(rule => $"`{rule}`"));

    private static string Set(Provision provision) => $"{Wording.Citation(provision)} [{Wording.Rank(provision.Rank)}; {Wording.Checked(provision.Verification)}]";

    private static string Span(LocalDate from, LocalDate? until) => $"from {Wording.Day(from)}{(until is { } end ? $" to {Wording.Day(end.PlusDays(-1))}" : "")}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private LawPage Line(string text)
    {
        _text.Append(text).Append('\n');
        return this;
    }

    private void Gap() => _text.Append('\n');
}
