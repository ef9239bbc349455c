namespace RapidReview.Findings;

/// <summary>How a step of a reason rests on its parts.</summary>
public enum DerivationForm
{
    /// <summary>It has no parts: it read facts or another finding.</summary>
    Leaf = 0,

    /// <summary>It holds where all of its parts do.</summary>
    All,

    /// <summary>It holds where at least one of its parts does.</summary>
    Any,

    /// <summary>It holds where its part does not.</summary>
    Not,

    /// <summary>It looks at the items of a list, one part an item.</summary>
    List,
}
