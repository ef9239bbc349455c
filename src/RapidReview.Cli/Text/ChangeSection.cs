using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Findings;

namespace RapidReview.Cli.Text;

/// <summary>What a forced part says otherwise than the part that applies.</summary>
internal static class ChangeSection
{
    public static void Write(Page page, AdvicePart forced, AdvicePart applies)
    {
        page.Heading(Changes.Heading);
        var changes = Changes.Of(forced, applies).ToList();
        foreach (var change in changes)
            page.Item(2, change);
        if (changes.Count == 0)
            page.Paragraph(2, Changes.None);
    }
}
