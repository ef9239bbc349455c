using RapidReview.Facts;

namespace RapidReview.Findings;

/// <summary>
/// How complete something is, item by item. Its <see cref="Finding.Derivation"/> says only why it is told at all, where that is
/// conditional; each item has its own.
/// </summary>
public sealed record ChecklistFinding : Finding
{
    /// <summary>Met: every item that applies is done. Not met: one is known not to be. Otherwise it cannot be said.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The items that apply, or may, in the order of the list.</summary>
    public required Items<ChecklistItem> Items { get; init; }
}
