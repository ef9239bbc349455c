using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>Says how far a checklist is done, and whom to ask for the rest.</summary>
internal static class ChecklistWords
{
    /// <summary>How many items are done, of those that a case file can show.</summary>
    public static string Count(ChecklistFinding checklist) =>
        $"{checklist.Items.Count(item => item.State == ChecklistItemState.Done)} of {checklist.Items.Count(item => item.State != ChecklistItemState.ByHand)} done";

    /// <summary>Whom to ask about an item, as a sentence; empty for nobody.</summary>
    public static string Whom(ChecklistItem item) =>
        item.Missing.Count == 0 ? "" : $"Ask {string.Join("; ", item.Missing.Select(fact => Wording.Supplier(fact.Ask)).Distinct(StringComparer.Ordinal))}.";

    /// <summary>Whether somebody was asked about an item in vain.</summary>
    public static bool InVain(ChecklistItem item) => item.Missing.Any(fact => fact.CannotBeEstablished);
}
