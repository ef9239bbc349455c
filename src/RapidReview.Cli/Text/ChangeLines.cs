using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Rules.Differences;

namespace RapidReview.Cli.Text;

/// <summary>What comes out otherwise, line by line.</summary>
internal static class ChangeLines
{
    public static void Write(Page page, int indent, IEnumerable<FindingChange> changes)
    {
        foreach (var entry in ChangeWords.Of(changes))
        {
            page.Item(indent, entry.Line.Text);
            foreach (var line in entry.Below)
                page.Paragraph(indent + 2, line.Text);
        }
    }
}
