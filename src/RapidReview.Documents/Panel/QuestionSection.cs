using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Panel;

/// <summary>What is missing, as questions by whom to ask: each list can be sent to whoever can answer it.</summary>
internal static class QuestionSection
{
    /// <param name="part">The part.</param>
    /// <param name="level">The level of headings.</param>
    /// <param name="turns">What each answer can do, what settles most first; null where it was not worked out.</param>
    public static IEnumerable<Block> Of(AdvicePart part, int level, Items<TurnRow>? turns = null)
    {
        var waiting = Questions.Waiting(part);
        var ranks = (turns ?? []).Select((row, rank) => ((row.Pointer, row.Question), Turn: (Row: row, Rank: rank))).ToDictionary(one => one.Item1, one => one.Turn);
        foreach (var asked in Questions.Asked(part).OrderBy(asked => asked.Min(Rank)))
        {
            var whom = Wording.Supplier(asked.Key);
            yield return new Heading(level, Sentences.Capital(whom));
            yield return new Table(
                turns is null ? $"Questions for {whom}" : $"Questions for {whom}, those that settle most first",
                [new("Question", 5), new("About", 3), .. turns is null ? Array.Empty<TableColumn>() : [new("What the answer can do", 4)], new("What waits for the answer", 5)],
                Items.From(asked.OrderBy(Rank).Select(fact => new TableRow([Question(fact), Sentences.Capital(Questions.About(fact)), .. Turn(fact), $"{Sentences.Capital(Questions.HeldUp(fact, waiting))}."]))));
        }

        int Rank(MissingFact fact) => ranks.TryGetValue((fact.Pointer, fact.Question), out var turn) ? turn.Rank : int.MaxValue;

        IEnumerable<TableCell> Turn(MissingFact fact) =>
            turns is null ? [] : [ranks.TryGetValue((fact.Pointer, fact.Question), out var turn) ? TurnWords.Of(turn.Row) : ""];
    }

    /// <summary>How many facts are not known of which none would change the advice.</summary>
    public static IEnumerable<Block> Idle(Items<TurnRow>? turns)
    {
        if (turns?.Count(row => row.Effect == TurnEffect.WouldNotChange) is > 0 and var count)
            yield return new Paragraph(TurnWords.NotAsked(count));
    }

    private static TableCell Question(MissingFact fact) => new(Items.From<Line>(
    [
        fact.Question,
        .. fact.Note is { } note ? new[] { Line.Of(new Run(note, Tone.Faint)) } : [],
        .. fact.CannotBeEstablished ? new[] { Line.Of(new Run("Asked before; nobody could say.", Tone.Warning)) } : [],
    ]));
}
