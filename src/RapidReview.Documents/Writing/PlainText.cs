using System.Text;

namespace RapidReview.Documents.Writing;

/// <summary>A page without colour: for pipes and files.</summary>
internal static class PlainText
{
    public static string Of(Page page)
    {
        var text = new StringBuilder();
        foreach (var line in page.Lines)
        {
            foreach (var run in line)
                text.Append(run.Text);
            text.Append('\n');
        }

        return text.ToString();
    }
}
