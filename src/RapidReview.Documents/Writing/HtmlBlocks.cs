using System.Text;
using RapidReview.Documents.Model;

namespace RapidReview.Documents.Writing;

/// <summary>Writes blocks as HTML, one document at a time.</summary>
/// <param name="html">Where to.</param>
internal sealed class HtmlBlocks(StringBuilder html)
{
    private int _sections;
    private int _tables;
    private int _pictures;
    private bool _newPage;

    public void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Heading(heading);
                break;
            case Paragraph paragraph:
                html.Append($"<p>{Inline(paragraph.Line)}</p>\n");
                break;
            case Listing list:
                List(list);
                break;
            case Table table:
                Table(table);
                break;
            case Form form:
                Form(form);
                break;
            case Checks checks:
                Checks(checks);
                break;
            case Callout callout:
                html.Append($"<div class=\"callout\" role=\"note\" aria-label=\"{CleanText.Html(callout.Title)}\">\n<p><strong>{CleanText.Html(callout.Title)}</strong></p>\n{Paragraphs(callout.Lines)}\n</div>\n");
                break;
            case Picture picture:
                Picture(picture);
                break;
            case PageBreak:
                _newPage = true;
                break;
            default:
                throw new ArgumentException("The kinds of block are closed.", nameof(block));
        }
    }

    private void Heading(Heading heading)
    {
        var id = heading.Level == 1 ? $" id=\"s{++_sections}\"" : "";
        html.Append($"<h{heading.Level + 1}{id}{(_newPage ? " class=\"new-page\"" : "")}>{CleanText.Html(heading.Text)}</h{heading.Level + 1}>\n");
        _newPage = false;
    }

    private void List(Listing list)
    {
        var name = list.Numbered ? "ol" : "ul";
        html.Append($"<{name}>\n");
        foreach (var entry in list.Entries)
            html.Append($"<li>{Inline(entry.Line)}{Paragraphs(entry.Below)}</li>\n");
        html.Append($"</{name}>\n");
    }

    /// <summary>A table whose rows become blocks on a narrow screen, each cell with what heads it; its roles say that it is still a table.</summary>
    private void Table(Table table)
    {
        var id = $"t{++_tables}";
        html.Append($"<table role=\"table\" aria-labelledby=\"{id}\">\n<caption id=\"{id}\">{CleanText.Html(table.Caption)}</caption>\n");
        var all = table.Columns.Sum(column => column.Share);
        html.Append("<colgroup>");
        foreach (var column in table.Columns)
            html.Append($"<col width=\"{column.Share * 100 / all}%\">");
        html.Append("</colgroup>\n<thead role=\"rowgroup\">\n<tr role=\"row\">");
        foreach (var column in table.Columns)
            html.Append($"<th role=\"columnheader\" scope=\"col\">{CleanText.Html(column.Header)}</th>");
        html.Append("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var row in table.Rows)
        {
            html.Append($"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{Paragraphs(row.Cells[0].Lines)}</th>");
            for (var i = 1; i < row.Cells.Count; i++)
                html.Append($"<td role=\"cell\" data-head=\"{CleanText.Html(table.Columns[i].Header)}\">{Paragraphs(row.Cells[i].Lines)}</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private void Form(Form form)
    {
        html.Append($"<p><strong>{CleanText.Html(form.Caption)}</strong></p>\n<dl>\n");
        foreach (var field in form.Fields)
            html.Append($"<dt>{CleanText.Html(field.Label)}</dt>\n<dd>{Paragraphs(FieldWords.Of(field))}{(field.Note is { } note ? $"<p class=\"note\">{CleanText.Html(note)}</p>" : "")}</dd>\n");
        html.Append("</dl>\n");
    }

    private void Checks(Checks checks)
    {
        html.Append("<ul class=\"checks\">\n");
        foreach (var check in checks.Entries)
            html.Append($"<li><strong>[{FieldWords.Of(check.State)}]</strong> {Inline(check.Line)}{(check.Note is { } note ? $"<p class=\"note\">{CleanText.Html(note)}</p>" : "")}</li>\n");
        html.Append("</ul>\n");
    }

    private void Picture(Picture picture)
    {
        var id = $"p{++_pictures}";
        html.Append($"<figure>\n<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"{CleanText.Html($"{picture.Title}, as a picture")}\">\n");
        SvgDrawing.Write(html, picture, id);
        html.Append("</div>\n</figure>\n");
        Table(picture.InWords);
    }

    private static string Paragraphs(IEnumerable<Line> lines) => string.Concat(lines.Select(line => $"<p>{Inline(line)}</p>"));

    private static string Inline(Line line) => string.Concat(line.Runs.Select(Toned));

    private static string Toned(Run run)
    {
        var text = CleanText.Html(run.Text);
        return text.Length == 0 ? "" : run.Tone switch
        {
            Tone.Strong => $"<strong>{text}</strong>",
            Tone.Good => $"<span class=\"good\">{text}</span>",
            Tone.Warning => $"<span class=\"warning\">{text}</span>",
            Tone.Alarm => $"<span class=\"alarm\">{text}</span>",
            Tone.Faint => $"<span class=\"faint\">{text}</span>",
            _ => text,
        };
    }
}
