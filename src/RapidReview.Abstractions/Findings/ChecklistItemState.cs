namespace RapidReview.Findings;

/// <summary>How an item of a checklist stands. The default is the most cautious.</summary>
public enum ChecklistItemState
{
    /// <summary>It cannot be said yet: nothing is recorded, or facts are missing.</summary>
    Undetermined = 0,

    /// <summary>It is recorded, or done.</summary>
    Done,

    /// <summary>It is not done: something positive says so.</summary>
    NotDone,

    /// <summary>A case file never holds it: whoever fills in the form enters it by hand.</summary>
    ByHand,
}
