using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Findings;

namespace RapidReview.Cli.Text;

/// <summary>What bears on a review, and who took part: what is established, what is for people to judge.</summary>
internal static class ConsiderationSection
{
    public static void Write(Page page, AdvicePart part)
    {
        if (part.Considerations.Count == 0)
            return;
        page.Heading("What bears on a review");
        page.Paragraph(2, Considerations.Caution);
        foreach (var (words, tone, why, groups) in Considerations.Of(part))
        {
            page.Gap();
            page.Paragraph(2, new Run(words, tone), why.Length > 0 ? $"  {why}" : "");
            foreach (var group in groups)
            {
                page.Item(4, $"{Sentences.Capital(group.First.Says)} ({group.About}). ", new Run(Citations.Brief(group.First.Sources), Tone.Faint));
                if (group.First.Rationale is { } rationale)
                    page.Paragraph(6, $"The meeting's reasons: {rationale}");
            }
        }
    }

    public static void Quorum(Page page, AdvicePart part)
    {
        if (part.Quorum.Count == 0)
            return;
        page.Heading("Who took part");
        foreach (var group in Group<QuorumFinding>.Of(part.Quorum))
        {
            var (words, tone) = OutcomeWords.Of(group.First);
            page.Gap();
            page.Paragraph(2, new Run(words, tone), $"  {Sentences.Capital(group.About)}. ", new Run(Citations.Brief(group.First.Sources), Tone.Faint));
            Partners(page, group.First);
            page.Paragraph(4, group.First.Advice);
        }
    }

    /// <summary>Each partner, and whether it took part.</summary>
    public static void Partners(Page page, QuorumFinding quorum)
    {
        foreach (var partner in Considerations.Partners(quorum))
            page.Item(4, partner);
    }
}
