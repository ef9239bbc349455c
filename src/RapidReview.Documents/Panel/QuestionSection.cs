using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Panel;

/// <summary>What is missing, as questions by whom to ask: each list can be sent to whoever can answer it.</summary>
internal static class QuestionSection
{
    public static IEnumerable<Block> Of(AdvicePart part, int level)
    {
        var waiting = Questions.Waiting(part);
        foreach (var asked in Questions.Asked(part))
        {
            var whom = Sentences.Capital(Wording.Supplier(asked.Key));
            yield return new Heading(level, whom);
            yield return new Table(
                $"Questions for {Wording.Supplier(asked.Key)}",
                [new("Question", 5), new("About", 3), new("What waits for the answer", 5)],
                Items.From(asked.Select(fact => new TableRow([Question(fact), Sentences.Capital(Questions.About(fact)), $"{Sentences.Capital(Questions.HeldUp(fact, waiting))}."]))));
        }
    }

    private static TableCell Question(MissingFact fact) => new(Items.From<Line>(
    [
        fact.Question,
        .. fact.Note is { } note ? new[] { Line.Of(new Run(note, Tone.Faint)) } : [],
        .. fact.CannotBeEstablished ? new[] { Line.Of(new Run("Asked before; nobody could say.", Tone.Warning)) } : [],
    ]));
}
