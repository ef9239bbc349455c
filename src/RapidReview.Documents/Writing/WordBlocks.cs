using DocumentFormat.OpenXml;
using RapidReview.Documents.Model;
using RapidReview.Rules.Explanation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace RapidReview.Documents.Writing;

/// <summary>Writes blocks for Word, one document at a time.</summary>
internal sealed class WordBlocks
{
    /// <summary>The margin at the left and right, in twentieths of a point: two centimetres.</summary>
    public const int Margin = 1134;

    /// <summary>What is left between the margins of A4.</summary>
    private const int Width = 11906 - (2 * Margin);

    private const int Bullets = 1;
    private const int FirstNumbers = 2;

    private int _numbered;
    private uint _drawings;
    private bool _newPage;

    /// <summary>The title, and what it is about.</summary>
    public static IEnumerable<OpenXmlElement> Begin(Document document)
    {
        yield return Styled("Title", document.Title);
        yield return new W.Paragraph(
            new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Subtitle" }),
            Run($"Case {document.Reference}, as at {Wording.Moment(document.AsAt)}. "),
            Run(new Run(Document.Motto, Tone.Strong)));
        if (document.Marking is { } marking)
            yield return new W.Paragraph(Run(new Run($"{marking}.", Tone.Strong)));
    }

    public IEnumerable<OpenXmlElement> Of(IEnumerable<Block> blocks) => [.. blocks.SelectMany(Of)];

    /// <summary>The bullets, and each numbered list from 1. Asked for once all blocks are written.</summary>
    public W.Numbering Numbering()
    {
        var numbering = new W.Numbering();
        numbering.Append(Abstract(1, W.NumberFormatValues.Bullet, "\u2022"), Abstract(2, W.NumberFormatValues.Decimal, "%1."));
        numbering.Append(new W.NumberingInstance(new W.AbstractNumId { Val = 1 }) { NumberID = Bullets });
        for (var i = 0; i < _numbered; i++)
            numbering.Append(new W.NumberingInstance(new W.AbstractNumId { Val = 2 }, new W.LevelOverride(new W.StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = FirstNumbers + i });
        return numbering;
    }

    /// <summary>A piece of text.</summary>
    public static W.Run Run(Run run)
    {
        var made = new W.Run();
        if (run.Tone != Tone.Plain)
            made.RunProperties = Properties(run.Tone);
        made.Append(new W.Text(CleanText.Of(run.Text)) { Space = SpaceProcessingModeValues.Preserve });
        return made;
    }

    private IEnumerable<OpenXmlElement> Of(Block block)
    {
        switch (block)
        {
            case Heading heading:
                return [Heading(heading)];
            case Paragraph paragraph:
                return [Line(paragraph.Line)];
            case Listing list:
                return List(list);
            case Table table:
                return Table(table);
            case Form form:
                return Table(new Table(form.Caption, [new("Field", 2), new("Entry", 3)], Facts.Items.From(form.Fields.Select(field =>
                    new TableRow([field.Label, new TableCell(Facts.Items.From(FieldWords.Of(field).Concat(field.Note is { } note ? [Model.Line.Of(new Run(note, Tone.Faint))] : [])))])))));
            case Checks checks:
                return [.. checks.Entries.Select(check => Line(Model.Line.Of([new Run($"[{FieldWords.Of(check.State)}] ", Tone.Strong), .. check.Line.Runs, new Run(check.Note is { } note ? $" {note}" : "", Tone.Faint)]), "Check"))];
            case Callout callout:
                return [Styled("Callout", callout.Title, Tone.Strong), .. callout.Lines.Select(line => Line(line, "Callout"))];
            case Picture picture:
                _drawings++;
                return [new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Picture" }), WordDrawing.Of(picture, _drawings)), .. Table(picture.InWords)];
            case PageBreak:
                _newPage = true;
                return [];
            default:
                throw new ArgumentException("The kinds of block are closed.", nameof(block));
        }
    }

    private W.Paragraph Heading(Heading heading)
    {
        var made = Styled($"Heading{heading.Level}", heading.Text);
        if (_newPage)
            made.ParagraphProperties!.PageBreakBefore = new W.PageBreakBefore();
        _newPage = false;
        return made;
    }

    private IEnumerable<OpenXmlElement> List(Listing list)
    {
        var id = list.Numbered ? FirstNumbers + _numbered++ : Bullets;
        foreach (var entry in list.Entries)
        {
            var made = Line(entry.Line, "ListParagraph");
            made.ParagraphProperties!.NumberingProperties = new W.NumberingProperties(new W.NumberingLevelReference { Val = 0 }, new W.NumberingId { Val = id });
            yield return made;
            foreach (var line in entry.Below)
                yield return Line(line, "ListContinue");
        }
    }

    private static IEnumerable<OpenXmlElement> Table(Table table)
    {
        yield return Styled("Caption", table.Caption);
        var all = table.Columns.Sum(column => column.Share);
        var widths = table.Columns.Select(column => column.Share * Width / all).ToList();
        var made = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = "TableGrid" },
                new W.TableWidth { Width = $"{Width}", Type = W.TableWidthUnitValues.Dxa },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { Val = "04A0", FirstRow = true, FirstColumn = true, NoHorizontalBand = true, NoVerticalBand = true },
                new W.TableCaption { Val = CleanText.Of(table.Caption) }),
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = $"{width}" })));
        made.Append(new W.TableRow(
            [
                new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()),
                .. table.Columns.Select((column, i) => Cell(widths[i], [Model.Line.Of(new Run(column.Header, Tone.Strong))], "EDEDED")),
            ]));
        foreach (var row in table.Rows)
        {
            var long_ = row.Cells.Sum(cell => cell.Lines.Sum(line => line.Text.Length)) > 1200;
            var cells = row.Cells.Select((cell, i) => Cell(widths[i], cell.Lines, null));
            made.Append(long_ ? new W.TableRow(cells) : new W.TableRow([new W.TableRowProperties(new W.CantSplit()), .. cells]));
        }

        yield return made;
        yield return Styled("AfterTable", "");
    }

    private static W.TableCell Cell(int width, IEnumerable<Line> lines, string? shade)
    {
        var cell = new W.TableCell(new W.TableCellProperties(
            [
                new W.TableCellWidth { Width = $"{width}", Type = W.TableWidthUnitValues.Dxa },
                .. shade is null ? Array.Empty<OpenXmlElement>() : [new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = shade }],
            ]));
        cell.Append(lines.DefaultIfEmpty("").Select(line => Line(line, "TableText")));
        return cell;
    }

    private static W.Paragraph Styled(string style, string text, Tone tone = Tone.Plain) => Line(Model.Line.Of(new Run(text, tone)), style);

    private static W.Paragraph Line(Line line, string? style = null)
    {
        var made = new W.Paragraph();
        if (style is not null)
            made.ParagraphProperties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = style });
        made.Append(line.Runs.Where(run => run.Text.Length > 0).Select(Run));
        return made;
    }

    private static W.RunProperties Properties(Tone tone) => tone switch
    {
        Tone.Strong => new W.RunProperties(new W.Bold()),
        Tone.Good => new W.RunProperties(new W.Bold(), new W.Color { Val = "1B5E20" }),
        Tone.Warning => new W.RunProperties(new W.Bold(), new W.Color { Val = "7A4100" }),
        Tone.Alarm => new W.RunProperties(new W.Bold(), new W.Color { Val = "A30F0F" }),
        _ => new W.RunProperties(new W.Color { Val = "525252" }),
    };

    private static W.AbstractNum Abstract(int id, W.NumberFormatValues format, string text) => new(
        new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel },
        new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = format },
            new W.LevelText { Val = text },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation { Left = "425", Hanging = "425" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };
}
