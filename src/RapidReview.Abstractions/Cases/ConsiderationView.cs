namespace RapidReview.Cases;

/// <summary>What the rapid review meeting concluded on a consideration.</summary>
public enum ConsiderationView
{
    /// <summary>It is engaged.</summary>
    Engaged = 0,

    /// <summary>It is not engaged. Only the meeting may record this.</summary>
    NotEngaged,

    /// <summary>The meeting considered it and cannot say yet.</summary>
    CannotSay,

    /// <summary>The meeting did not consider it.</summary>
    NotConsidered,
}
