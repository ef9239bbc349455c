using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Documents.Panel;

/// <summary>Who took part, what the sources disagree on, and what to consider.</summary>
internal static class NoteSection
{
    public static IEnumerable<Block> Of(AdvicePart part, int level) =>
    [
        .. Topic.List(level, "Who took part", Group<QuorumFinding>.Of(part.Quorum).Select(Quorum)),
        .. Topic.List(level, "What the sources disagree on", Notes.Of(part.Conflicts).Select(line => new ListEntry(line))),
        .. Topic.List(level, "What to consider", Notes.Of(part.Prompts).Select(line => new ListEntry(line))),
    ];

    private static ListEntry Quorum(Group<QuorumFinding> group)
    {
        var (words, tone) = OutcomeWords.Of(group.First);
        return new(
            Line.Of(new Run($"{words}. ", tone), $"{Sentences.Capital(group.About)}. ", new Run(Citations.Brief(group.First.Sources), Tone.Faint)),
            Items.From(Considerations.Partners(group.First).Select(partner => $"{partner}.").Append(group.First.Advice).Select(Line.FromString)));
    }
}
