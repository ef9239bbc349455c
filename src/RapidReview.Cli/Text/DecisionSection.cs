using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Findings;

namespace RapidReview.Cli.Text;

/// <summary>What the record of the panel's own decision still lacks.</summary>
internal static class DecisionSection
{
    public static void Write(Page page, AdvicePart part)
    {
        if (part.Decision is not { Lacks.Count: > 0 } decision)
            return;
        page.Heading(DecisionWords.Lacking);
        page.Paragraph(2, DecisionWords.Caution);
        foreach (var gap in decision.Lacks)
        {
            page.Item(2, gap.Says);
            page.Paragraph(4, new Run($"In the file: {gap.Pointer}", Tone.Faint));
        }
    }
}
