using RapidReview.Cases;
using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Documents.Panel;

/// <summary>What bears on a review: what the facts show, and what the meeting answered.</summary>
internal static class ConsiderationSection
{
    public static IEnumerable<Block> Of(AdvicePart part, int level)
    {
        _ = level;
        if (part.Considerations.Count == 0)
            yield break;
        yield return new Paragraph(Considerations.Caution);
        yield return new Table(
            $"What bears on a review: {PartWords.Title(part)}",
            [new("Consideration", 6), new("What the facts show", 5), new("What the meeting answered", 3), new("How it stands", 3)],
            Items.From(Considerations.Of(part).SelectMany(alike => alike.Groups.Select(group => Row(group, alike.Words, alike.Tone)))));
    }

    private static TableRow Row(Group<ConsiderationFinding> group, string words, Tone tone) => new(
    [
        new([$"{Sentences.Capital(group.First.Says)} ({group.About}).", Line.Of(new Run(Citations.Brief(group.First.Sources), Tone.Faint))]),
        Facts(group.First),
        group.First.Rationale is { } rationale ? new TableCell([.. Answer(group.First.Answer).Lines, Line.Of(new Run($"Because: {rationale}", Tone.Faint))]) : Answer(group.First.Answer),
        new([Line.Of(new Run(Sentences.Capital(words.ToLowerInvariant()), group.First is { Outcome: Outcome.ForJudgement, Suggested: not Outcome.Met } ? Tone.Plain : tone))]),
    ]);

    private static TableCell Facts(ConsiderationFinding finding)
    {
        var engaging = Considerations.Engaging(finding).ToList();
        return engaging.Count > 0 ? new TableCell(Items.From(engaging.Select(fact => (Line)$"{Sentences.Capital(fact)}.")))
            : finding.Suggested == Outcome.Met ? "Facts suggest it; see the reasons"
            : new TableCell([Line.Of(new Run("Nothing recorded that speaks for it", Tone.Faint))]);
    }

    private static TableCell Answer(ConsiderationView? answer) => answer switch
    {
        ConsiderationView.Engaged => "Engaged",
        ConsiderationView.NotEngaged => "Not engaged",
        ConsiderationView.CannotSay => "Considered; it cannot say yet",
        ConsiderationView.NotConsidered => "Not considered",
        _ => new TableCell([Line.Of(new Run("No answer recorded", Tone.Faint))]),
    };
}
