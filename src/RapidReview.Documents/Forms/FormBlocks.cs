using NodaTime;
using RapidReview.Cases;
using RapidReview.Documents.Model;
using RapidReview.Documents.Panel;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Filling;
using RapidReview.Rules.Packs.Templates;

namespace RapidReview.Documents.Forms;

/// <summary>Makes blocks of a paper of those of filled documents.</summary>
internal sealed class FormBlocks(CaseFile file, Instant asAt, WorkingDayCalendar calendar)
{
    /// <param name="blocks">The blocks.</param>
    /// <param name="below">How many headings stand above those of the document.</param>
    public IEnumerable<Block> Of(Items<FilledBlock> blocks, int below)
    {
        var level = below;
        foreach (var block in blocks)
        {
            if (block is FilledHeading heading)
                level = Math.Min(level + 1, heading.Level + below);
            foreach (var made in Of(block, level))
                yield return made;
        }
    }

    private IEnumerable<Block> Of(FilledBlock block, int level) => block switch
    {
        FilledHeading heading => [new Heading(level, heading.Text)],
        FilledParagraph { IsNote: true } note => [new Callout("Note", [note.Text])],
        FilledParagraph paragraph => [new Paragraph(paragraph.Text)],
        FilledList list => [new Listing(Items.From(list.Entries.Select(entry => new ListEntry(entry))), list.Numbered)],
        FilledForm form => [new Form(form.Caption, Items.From(form.Fields.Select(Field)))],
        FilledTable table => [Table(table)],
        FilledAdvice advice => Advice(advice, Math.Min(level + 1, 3)),
        _ => [new PageBreak()],
    };

    private static FormField Field(FilledField field) => new()
    {
        Label = field.Label,
        // Of boxes none of which is known each says so.
        State = field.Choices.Count > 0 && field.State == FieldState.NotYetRecorded ? FieldState.Filled : field.State,
        Value = field.Choices.Count > 0 && field.State != FieldState.CannotBeEstablished ? Items.From(field.Choices.Select(Choice)) : Items.From(field.Values.Select(Line.FromString)),
        Note = field.Note,
    };

    private static Line Choice(FilledChoice choice) => choice.Outcome switch
    {
        Outcome.Met => Line.Of(new Run("[ticked] ", Tone.Strong), choice.Says),
        Outcome.NotMet => Line.Of("[not ticked] ", choice.Says),
        _ => Line.Of(new Run("[not yet known] ", Tone.Warning), choice.Says),
    };

    /// <summary>The table. Whether its rows are all there are stands in it, so that none is not taken for not known, nor some for all.</summary>
    private static Table Table(FilledTable table)
    {
        var rest = table.IsComplete switch
        {
            false => table.Rows.Count == 0 ? "not yet recorded" : "There may be others",
            true when table.Rows.Count == 0 => "None",
            _ => null,
        };
        var rows = table.Rows.Select(row => new TableRow(Items.From(row.Select(cell => new TableCell(Items.From(Cell(cell)))))))
            .Concat(rest is null ? [] : [Row(table, rest)])
            .Concat(Enumerable.Repeat(Row(table, "to be entered by hand"), table.Blank));
        return new Table(table.Caption, Items.From(table.Columns.Select(column => new TableColumn(column, 1))), Items.From(rows));
    }

    /// <summary>A row with nothing but its first cell.</summary>
    private static TableRow Row(FilledTable table, string first) => new(Items.From(table.Columns.Select((_, index) => index == 0 ? (TableCell)first : new TableCell([]))));

    private static IEnumerable<Line> Cell(FilledField cell) => Writing.FieldWords.Of(Field(cell)).Concat(cell.Note is { } note ? [Line.Of(new Run(note, Tone.Faint))] : []);

    private IEnumerable<Block> Advice(FilledAdvice advice, int level) => advice.Extract switch
    {
        AdviceExtract.Duties => [SummarySection.Duties(advice.Part, "What must be done, by whom and by when")],
        AdviceExtract.Considerations => ConsiderationSection.Of(advice.Part, level),
        AdviceExtract.Checklists => ChecklistSection.Of(advice.Part, level),
        AdviceExtract.Questions => QuestionSection.Of(advice.Part, level),
        AdviceExtract.Timeline => TimelineSection.Of(advice.Part, level, file, asAt, calendar),
        _ => NoteSection.Of(advice.Part, level),
    };
}
