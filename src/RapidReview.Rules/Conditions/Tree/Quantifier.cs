namespace RapidReview.Rules.Conditions.Tree;

/// <summary>How many items must pass.</summary>
public enum Quantifier
{
    /// <summary>At least one.</summary>
    Some = 0,

    /// <summary>All of them.</summary>
    Every,
}
