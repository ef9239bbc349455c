using RapidReview.Cli.Machine;
using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>What to ask, and whom, what settles most first.</summary>
internal static class QuestionsPaper
{
    public static Page Of(Advice advice, Items<TurnRow> rows, Screen screen)
    {
        var page = PaperStart.Of(advice, screen);
        var missing = advice.Parts.SelectMany(part => part.Missing).DistinctBy(fact => (fact.Pointer, fact.Question)).ToDictionary(fact => (fact.Pointer, fact.Question), Questions.About);
        Section(page, "What settles something, whatever the answer is", rows.Where(row => row.Effect == TurnEffect.Settles), missing);
        Section(page, "What could change the advice", rows.Where(row => row.Effect == TurnEffect.CouldChange), missing);
        Idle(page, [.. rows.Where(row => row.Effect == TurnEffect.WouldNotChange)]);
        EndSection.Versions(page, advice);
        return page;
    }

    private static void Section(Page page, string heading, IEnumerable<TurnRow> rows, Dictionary<(string, string), string> about)
    {
        var asked = rows.GroupBy(row => row.Ask).ToList();
        if (asked.Count == 0)
            return;
        page.Heading(heading);
        foreach (var supplier in asked)
        {
            page.Gap();
            page.Paragraph(2, new Run(Sentences.Capital(Wording.Supplier(supplier.Key)), Tone.Strong));
            foreach (var row in supplier)
            {
                var whose = about.GetValueOrDefault((row.Pointer, row.Question)) ?? (row.Child is { } child ? SubjectWords.Say([child]) : null);
                page.Item(4, whose is null ? row.Question : $"{row.Question} ({whose})", row.CannotBeEstablished ? new Run(" Asked before; nobody could say.", Tone.Warning) : "");
                if (row.Note is { } note)
                    page.Paragraph(6, note);
                page.Paragraph(6, new Run($"In the file: {row.Pointer}", Tone.Faint));
                page.Paragraph(6, TurnWords.Of(row));
            }
        }
    }

    /// <summary>What need not be asked for the sake of the advice, in few words.</summary>
    private static void Idle(Page page, List<TurnRow> rows)
    {
        if (rows.Count == 0)
            return;
        page.Heading("What would not change it");
        page.Paragraph(2, TurnWords.Idle(rows.Count));
        foreach (var alike in rows.GroupBy(row => row.Question, StringComparer.Ordinal))
            page.Item(4, alike.Key, new Run($" {string.Join(", ", alike.Select(row => row.Pointer))}", Tone.Faint));
    }
}
