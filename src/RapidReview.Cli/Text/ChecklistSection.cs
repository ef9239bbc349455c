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
        page.Paragraph(2, new Run(words, tone), $"  {Sentences.Capital(checklist.Says)} ({Wording.Subject(checklist.Subject)}): {Count(checklist)}. ", new Run(SourceRows.Brief(checklist.Sources), Tone.Faint));
    }

    /// <summary>How many items are done, of those that a case file can show.</summary>
    public static string Count(ChecklistFinding checklist) =>
        $"{checklist.Items.Count(item => item.State == ChecklistItemState.Done)} of {checklist.Items.Count(item => item.State != ChecklistItemState.ByHand)} done";

    /// <summary>What is not done, what is not known with whom to ask, and what is entered by hand.</summary>
    private static void Items(Page page, ChecklistFinding checklist)
    {
        Row(page, "Not done", In(checklist, ChecklistItemState.NotDone));
        var label = "Not known";
        foreach (var alike in In(checklist, ChecklistItemState.Undetermined).GroupBy(Asked))
        {
            page.Row(4, label, Column, $"{Join(alike)}.{alike.Key.Whom}", alike.Key.InVain ? new Run(" Asked before; nobody could say.", Tone.Warning) : "");
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

    /// <summary>Whom to ask about an item, as a sentence, and whether that was done in vain.</summary>
    private static (string Whom, bool InVain) Asked(ChecklistItem item) => (
        item.Missing.Count == 0 ? "" : $" Ask {string.Join("; ", item.Missing.Select(fact => Wording.Supplier(fact.Ask)).Distinct(StringComparer.Ordinal))}.",
        item.Missing.Any(fact => fact.CannotBeEstablished));
}
