using RapidReview.Cli.Machine;
using RapidReview.Documents.Model;
using RapidReview.Documents.Writing;

namespace RapidReview.Cli.Commands;

/// <summary>Writes a paper as it was asked for.</summary>
internal static class PaperOutput
{
    /// <summary>Writes it as Markdown, HTML or for Word; as text for any other format.</summary>
    public static void Write(Sink sink, OutputFormat format, Document paper)
    {
        switch (format)
        {
            case OutputFormat.Markdown:
                sink.Write(MarkdownPaper.Of(paper));
                break;
            case OutputFormat.Html:
                sink.Write(HtmlPaper.Of(paper));
                break;
            case OutputFormat.Word:
                sink.Write(WordPaper.Of(paper));
                break;
            default:
                sink.Write(TextPaper.Of(paper, Math.Max(sink.Screen.Width, 40)));
                break;
        }
    }
}
