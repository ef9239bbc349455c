using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Panel;

/// <summary>What was set aside, what is not covered, and the sources with how far they were checked.</summary>
internal static class EndSection
{
    public static IEnumerable<Block> Of(Advice advice) =>
    [
        .. Topic.List(1, "What was set aside", Endings.SetAside(advice).Select(sentence => new ListEntry(sentence))),
        .. Topic.List(1, "What this does not cover", Endings.NotCovered(advice).Select(sentence => new ListEntry(sentence))),
        .. Sources(advice),
    ];

    private static IEnumerable<Block> Sources(Advice advice)
    {
        var sources = Endings.Sources(advice).GroupBy(source => (source.Provision, source.Says)).Select(same => same.First()).OrderBy(source => source.Rank).ThenBy(source => source.Citation, StringComparer.Ordinal).ThenBy(source => source.From).ToList();
        if (sources.Count == 0)
            yield break;
        yield return new Heading(1, "Sources, and how far they were checked");
        yield return new Listing(Items.From(Endings.Marks(advice).Select(mark => new ListEntry(mark))));
        yield return new Table(
            "The provisions that this advice rests on",
            [new("Provision", 4), new("What it says, in our words", 7), new("How binding", 3), new("Checked", 2)],
            Items.From(sources.Select(source => new TableRow(
            [
                new([source.Citation, Line.Of(new Run($"In force {Spans.Say(source.From, source.Until)}", Tone.Faint))]),
                source.Says,
                Sentences.Capital(Wording.Rank(source.Rank)),
                new([Line.Of(new Run(Sentences.Capital(Wording.Checked(source.Verification)), source.Verification == Law.Verification.Verified ? Tone.Plain : Tone.Warning))]),
            ]))));
        foreach (var block in Topic.List(2, "What to know of those that are not settled", Endings.Notes(advice).Select(note => new ListEntry(note))))
            yield return block;
    }
}
