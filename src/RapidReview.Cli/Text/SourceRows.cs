using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Cli.Text;

/// <summary>The provisions that something rests on, with how binding they are and how far their wording was checked.</summary>
internal static class SourceRows
{
    public static void Write(Page page, int indent, int column, Items<Source> sources)
    {
        var label = "Source";
        foreach (var source in sources)
        {
            page.Row(indent, label, column, Citations.Full(source).Runs.AsSpan());
            label = "";
        }
    }
}
