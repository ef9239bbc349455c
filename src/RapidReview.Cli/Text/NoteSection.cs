using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Cli.Text;

/// <summary>Conflicts, or prompts.</summary>
internal static class NoteSection
{
    public static void Write(Page page, string heading, Items<NoteFinding> notes)
    {
        if (notes.Count == 0)
            return;
        page.Heading(heading);
        foreach (var group in Group<NoteFinding>.Of(notes))
            page.Item(2, $"{group.First.Advice} About {group.About}. {(group.First.Outcome == Outcome.Met ? "" : "Whether this applies is not known yet. ")}", new Run(SourceRows.Brief(group.First.Sources), Tone.Faint));
    }
}
