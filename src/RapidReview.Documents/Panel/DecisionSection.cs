using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Documents.Panel;

/// <summary>The panel's own decision beside the advice, and what its record still lacks.</summary>
internal static class DecisionSection
{
    public static IEnumerable<Block> Of(AdvicePart part, int level)
    {
        if (part.Decision is not { } decision)
            yield break;
        yield return new Paragraph(DecisionWords.Caution);
        yield return new Table(
            "The advice and the decision, side by side",
            [new("What was to be decided", 3), new("What the advice shows", 5), new("What is recorded", 7)],
            Items.From(DecisionWords.Of(part, decision).Select(row => new TableRow([row.What, row.Advice, new(Items.From(row.Recorded.Select(Line.FromString)))]))));
        foreach (var block in Topic.List(level, DecisionWords.Lacking, decision.Lacks.Select(gap => new ListEntry(gap.Says))))
            yield return block;
        if (decision.Lacks.Count == 0)
            yield return new Paragraph(DecisionWords.Complete(decision));
    }
}
