using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>Checklists: how far each is done, then only what is still to be done, to be asked or to be entered by hand.</summary>
internal static class ChecklistSection
{
    private const int Column = 11;

    public static void Write(Page page, AdvicePart part)
    {
        if (part.Checklists.Count == 0)
            return;
        page.Heading("Checklists");
        foreach (var checklist in part.Checklists)
        {
            page.Gap();
            Head(page, checklist);
            foreach (var reason in checklist.Reasons)
                page.Paragraph(4, reason);
            Items(page, checklist);
        }
    }

    /// <summary>The title with how many items are done.</summary>
    private static void Head(Page page, ChecklistFinding checklist)
    {
        var (words, tone) = OutcomeWords.Of(checklist);
        page.Paragraph(2, new Run(words, tone), $"  {Sentences.Capital(checklist.Says)} ({Wording.Subject(checklist.Subject)}): {ChecklistWords.Count(checklist)}. ", new Run(Citations.Brief(checklist.Sources), Tone.Faint));
    }

    /// <summary>What is not done, what is not known with whom to ask, and what is entered by hand.</summary>
    private static void Items(Page page, ChecklistFinding checklist)
    {
        Row(page, "Not done", In(checklist, ChecklistItemState.NotDone));
        var label = "Not known";
        foreach (var alike in In(checklist, ChecklistItemState.Undetermined).GroupBy(item => (Whom: ChecklistWords.Whom(item), InVain: ChecklistWords.InVain(item))))
        {
            page.Row(4, label, Column, $"{Join(alike)}.{(alike.Key.Whom.Length > 0 ? $" {alike.Key.Whom}" : "")}", alike.Key.InVain ? new Run(" Asked before; nobody could say.", Tone.Warning) : "");
            label = "";
        }

        Row(page, "By hand", In(checklist, ChecklistItemState.ByHand));
    }

    private static void Row(Page page, string label, IEnumerable<ChecklistItem> items)
    {
        if (Join(items) is { Length: > 0 } words)
            page.Row(4, label, Column, $"{words}.");
    }

    private static IEnumerable<ChecklistItem> In(ChecklistFinding checklist, ChecklistItemState state) => checklist.Items.Where(item => item.State == state);

    private static string Join(IEnumerable<ChecklistItem> items) => string.Join("; ", items.Select(item => item.Says));
}
