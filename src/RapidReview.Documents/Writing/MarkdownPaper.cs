using System.Text;
using RapidReview.Documents.Model;
using RapidReview.Findings;

namespace RapidReview.Documents.Writing;

/// <summary>Writes a document as Markdown, with tables as GitHub and many others read them. Pure and thread-safe.</summary>
public static class MarkdownPaper
{
    /// <summary>The document as Markdown. Lines end in a line feed; no text of the document has a meaning in Markdown.</summary>
    public static string Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        text.Append($"# {CleanText.Markdown(document.Title)}\n\n");
        text.Append($"Case {CleanText.Markdown(document.Reference)}, as at {Rules.Explanation.Wording.Moment(document.AsAt)}. **{Document.Motto}**\n\n");
        if (document.Marking is { } marking)
            text.Append($"{Strong($"{marking}.")}\n\n");
        foreach (var block in document.Blocks)
            Write(text, block);
        text.Append($"{Start(document.MadeWith)}\n");
        return text.ToString();
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading:
                text.Append($"{new string('#', heading.Level + 1)} {CleanText.Markdown(heading.Text)}\n\n");
                break;
            case Paragraph paragraph:
                text.Append($"{Start(paragraph.Line)}\n\n");
                break;
            case Listing list:
                List(text, list);
                break;
            case Table table:
                Table(text, table.Caption, [.. table.Columns.Select(column => column.Header)], table.Rows.Select(row => row.Cells.Select(cell => Cell(cell.Lines))));
                break;
            case Form form:
                Table(text, form.Caption, ["Field", "Entry"], form.Fields.Select(field => new[] { CleanText.Markdown(field.Label), Cell(FieldWords.Of(field).Concat(field.Note is { } note ? [(Line)note] : [])) }));
                break;
            case Checks checks:
                foreach (var check in checks.Entries)
                    text.Append($"- [{(check.State == ChecklistItemState.Done ? 'x' : ' ')}] {Inline(check.Line)} ({FieldWords.Of(check.State)}){(check.Note is { } more ? $" {CleanText.Markdown(more)}" : "")}\n");
                text.Append('\n');
                break;
            case Callout callout:
                text.Append($"> {Strong(callout.Title)}\n");
                foreach (var line in callout.Lines)
                    text.Append($">\n> {Start(line)}\n");
                text.Append('\n');
                break;
            case Picture picture:
                Write(text, picture.InWords);
                break;
            case PageBreak:
                break;
            default:
                throw new ArgumentException("The kinds of block are closed.", nameof(block));
        }
    }

    private static void List(StringBuilder text, Listing list)
    {
        for (var i = 0; i < list.Entries.Count; i++)
        {
            var label = list.Numbered ? $"{i + 1}. " : "- ";
            text.Append($"{label}{Start(list.Entries[i].Line)}\n");
            foreach (var line in list.Entries[i].Below)
                text.Append($"\n{new string(' ', label.Length)}{Start(line)}\n");
        }

        text.Append('\n');
    }

    private static void Table(StringBuilder text, string caption, IReadOnlyList<string> headers, IEnumerable<IEnumerable<string>> rows)
    {
        text.Append($"{Strong(caption)}\n\n");
        text.Append($"| {string.Join(" | ", headers.Select(CleanText.Markdown))} |\n");
        text.Append($"|{string.Concat(Enumerable.Repeat(" --- |", headers.Count))}\n");
        foreach (var row in rows)
            text.Append($"| {string.Join(" | ", row)} |\n");
        text.Append('\n');
    }

    private static string Cell(IEnumerable<Line> lines) => string.Join("<br>", lines.Select(Inline));

    private static string Inline(Line line) => string.Concat(line.Runs.Select(run => Toned(run, CleanText.Markdown(run.Text))));

    private static string Start(Line line) => line.Runs.Count == 0 ? "" :
        Toned(line.Runs[0], CleanText.MarkdownStart(line.Runs[0].Text)) + string.Concat(line.Runs.Skip(1).Select(run => Toned(run, CleanText.Markdown(run.Text))));

    private static string Strong(string text) => Start(Line.Of(new Run(text, Tone.Strong)));

    /// <summary>Spaces stay outside the asterisks: within them they would undo them.</summary>
    private static string Toned(Run run, string escaped)
    {
        var core = escaped.Trim(' ');
        if (core.Length == 0 || run.Tone is Tone.Plain or Tone.Faint)
            return escaped;
        var at = escaped.IndexOf(core, StringComparison.Ordinal);
        return $"{escaped[..at]}**{core}**{escaped[(at + core.Length)..]}";
    }
}
