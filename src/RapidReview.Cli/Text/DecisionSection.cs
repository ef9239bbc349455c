using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Findings;

namespace RapidReview.Cli.Text;

/// <summary>The panel's own decision as it is recorded, and what the record still lacks.</summary>
internal static class DecisionSection
{
    public static void Write(Page page, AdvicePart part)
    {
        if (part.Decision is not { } decision)
            return;
        page.Heading(DecisionWords.Heading);
        page.Paragraph(2, DecisionWords.Caution);
        foreach (var (what, advice, recorded) in DecisionWords.Of(part, decision))
        {
            page.Item(2, new Run(what, Tone.Strong), ": ", Sentence(string.Join("; ", recorded)));
            page.Paragraph(4, new Run($"The advice: {advice}.", Tone.Faint));
        }

        if (decision.Lacks.Count == 0)
        {
            page.Paragraph(2, DecisionWords.Complete(decision));
            return;
        }

        page.Gap();
        page.Paragraph(2, new Run(DecisionWords.Lacking, Tone.Strong));
        foreach (var gap in decision.Lacks)
        {
            page.Item(2, gap.Says);
            page.Paragraph(4, new Run($"In the file: {gap.Pointer}", Tone.Faint));
        }
    }

    /// <summary>What people wrote mostly ends as a sentence does.</summary>
    private static string Sentence(string text) => text.EndsWith('.') ? text : $"{text}.";
}
