namespace RapidReview.Rules.Conditions.Tree;

/// <summary>How two values are compared. For dates "before" means less.</summary>
public enum Relation
{
    /// <summary>The values are the same.</summary>
    Is = 0,

    /// <summary>The values differ.</summary>
    IsNot,

    /// <summary>Before, or less than.</summary>
    Before,

    /// <summary>On or before, or at most.</summary>
    OnOrBefore,

    /// <summary>After, or more than.</summary>
    After,

    /// <summary>On or after, or at least.</summary>
    OnOrAfter,
}
