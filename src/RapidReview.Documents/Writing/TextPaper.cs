using RapidReview.Documents.Model;

namespace RapidReview.Documents.Writing;

/// <summary>Writes a document as plain text: lines of a width, for e-mail and for terminals. Pure and thread-safe.</summary>
public static class TextPaper
{
    /// <summary>How many characters fit on a line, where nothing else is said.</summary>
    public const int UsualWidth = 80;

    /// <summary>A longer header of a column stands above its cell.</summary>
    private const int Widest = 20;

    /// <summary>The document as text. Lines end in a line feed; what cannot be shown is replaced.</summary>
    /// <param name="document">The document.</param>
    /// <param name="width">How many characters fit on a line: at least 40.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is less than 40.</exception>
    public static string Of(Document document, int width = UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        var page = new Page(width);
        page.Title(Clean(document.Title));
        page.Paragraph(0, $"Case {Clean(document.Reference)}, as at {Rules.Explanation.Wording.Moment(document.AsAt)}. {Document.Motto}");
        if (document.Marking is { } marking)
            page.Paragraph(0, $"{Clean(marking)}.");
        foreach (var block in document.Blocks)
            Write(page, block);
        page.Gap();
        page.Paragraph(0, Clean(document.MadeWith));
        return PlainText.Of(page);
    }

    private static void Write(Page page, Block block)
    {
        switch (block)
        {
            case Heading { Level: 1 } heading:
                page.Title(Clean(heading.Text));
                break;
            case Heading heading:
                page.Heading(heading.Level == 2 ? Clean(heading.Text).ToUpperInvariant() : Clean(heading.Text));
                break;
            case Paragraph paragraph:
                page.Paragraph(0, Clean(paragraph.Line));
                break;
            case Listing list:
                List(page, list);
                break;
            case Table table:
                Table(page, table);
                break;
            case Form form:
                Form(page, form);
                break;
            case Checks checks:
                foreach (var check in checks.Entries)
                    page.Item(2, [$"[{FieldWords.Of(check.State)}] ", .. Clean(check.Line), check.Note is { } note ? $" {Clean(note)}" : ""]);
                break;
            case Callout callout:
                page.Gap();
                page.Paragraph(2, $"{Clean(callout.Title)}:");
                foreach (var line in callout.Lines)
                    page.Paragraph(2, Clean(line));
                page.Gap();
                break;
            case Picture picture:
                Table(page, picture.InWords);
                break;
            case PageBreak:
                page.Gap();
                break;
            default:
                throw new ArgumentException("The kinds of block are closed.", nameof(block));
        }
    }

    private static void List(Page page, Listing list)
    {
        for (var i = 0; i < list.Entries.Count; i++)
        {
            var label = list.Numbered ? $"{i + 1}." : "-";
            page.Row(2, label, label.Length + 1, Clean(list.Entries[i].Line));
            foreach (var line in list.Entries[i].Below)
                page.Paragraph(3 + label.Length, Clean(line));
        }
    }

    /// <summary>Each row by itself, headed by its first cell: columns side by side would be too narrow to read.</summary>
    private static void Table(Page page, Table table)
    {
        page.Gap();
        page.Paragraph(0, $"{Clean(table.Caption)}:");
        var column = Math.Min(Widest, table.Columns.Skip(1).Select(one => Clean(one.Header).Length + 2).DefaultIfEmpty(0).Max());
        foreach (var row in table.Rows)
        {
            page.Gap();
            foreach (var line in row.Cells[0].Lines)
                page.Paragraph(2, Clean(line));
            for (var i = 1; i < row.Cells.Count; i++)
                Cell(page, Clean(table.Columns[i].Header), column, row.Cells[i]);
        }

        page.Gap();
    }

    /// <summary>A cell beside what heads it, or beneath it where that is long.</summary>
    private static void Cell(Page page, string label, int column, TableCell cell)
    {
        if (label.Length >= column && cell.Lines.Count > 0)
        {
            page.Paragraph(4, label);
            label = "";
        }

        foreach (var line in cell.Lines)
        {
            page.Row(4, label, column, Clean(line));
            label = "";
        }
    }

    private static void Form(Page page, Form form)
    {
        page.Gap();
        page.Paragraph(0, $"{Clean(form.Caption)}:");
        foreach (var field in form.Fields)
        {
            page.Paragraph(2, $"{Clean(field.Label)}:");
            foreach (var line in FieldWords.Of(field))
                page.Paragraph(4, Clean(line));
            if (field.Note is { } note)
                page.Paragraph(4, $"({Clean(note)})");
        }
    }

    private static string Clean(string text) => CleanText.Of(text);

    private static Run[] Clean(Line line) => [.. line.Runs.Select(run => run with { Text = Clean(run.Text) })];
}
