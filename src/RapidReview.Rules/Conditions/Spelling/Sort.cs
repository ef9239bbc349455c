namespace RapidReview.Rules.Conditions.Spelling;

/// <summary>What sort of value the side of a comparison has; it settles which relations there are.</summary>
internal enum Sort
{
    /// <summary>A code, a yes or no, a text or an authority.</summary>
    Value = 0,

    /// <summary>A date.</summary>
    Date,

    /// <summary>How many items pass a test.</summary>
    Count,

    /// <summary>A parameter that is a number.</summary>
    Number,
}
