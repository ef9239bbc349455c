using System.Text;
using RapidReview.Documents.Model;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Writing;

/// <summary>
/// Writes a document as one HTML page that needs nothing else: no script, no picture from outside, no link that leaves it. It is
/// marked up for screen readers, reads on a telephone, in the dark and on paper. Pure and thread-safe.
/// </summary>
public static class HtmlPaper
{
    /// <summary>The document as HTML. Lines end in a line feed; no text of the document has a meaning in HTML.</summary>
    public static string Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var html = new StringBuilder();
        var title = CleanText.Html($"{document.Title}: {document.Reference}");
        html.Append($"""
            <!DOCTYPE html>
            <html lang="{Document.Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{PaperStyle.Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{title}</title>
            <style>{PaperStyle.Sheet}</style>
            </head>
            <body>
            <header>
            <h1>{CleanText.Html(document.Title)}</h1>
            <p>Case {CleanText.Html(document.Reference)}, as at {Wording.Moment(document.AsAt)}. <strong>{Document.Motto}</strong></p>
            {(document.Marking is { } marking ? $"<p><strong>{CleanText.Html(marking)}.</strong></p>\n</header>" : "</header>")}

            """.ReplaceLineEndings("\n"));
        Contents(html, document);
        html.Append("<main>\n");
        new HtmlBlocks(html).Write(document.Blocks);
        html.Append($"</main>\n<footer>\n<p>{Document.Motto} {CleanText.Html(document.MadeWith)}</p>\n</footer>\n</body>\n</html>\n");
        return html.ToString();
    }

    /// <summary>Links to the headings of the first level, where there are enough of them to look for one.</summary>
    private static void Contents(StringBuilder html, Document document)
    {
        var headings = document.Blocks.OfType<Heading>().Where(heading => heading.Level == 1).ToList();
        if (headings.Count < 3)
            return;
        html.Append("<nav aria-label=\"Contents\">\n<p>Contents</p>\n<ul>\n");
        for (var i = 0; i < headings.Count; i++)
            html.Append($"<li><a href=\"#s{i + 1}\">{CleanText.Html(headings[i].Text)}</a></li>\n");
        html.Append("</ul>\n</nav>\n");
    }
}
