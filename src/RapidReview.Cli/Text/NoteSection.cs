using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
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
        foreach (var line in Notes.Of(notes))
            page.Item(2, line.Runs.AsSpan());
    }
}
