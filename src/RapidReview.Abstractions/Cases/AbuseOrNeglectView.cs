namespace RapidReview.Cases;

/// <summary>What a body thinks about abuse or neglect of a child.</summary>
public enum AbuseOrNeglectView
{
    /// <summary>It knows that the child was abused or neglected.</summary>
    Known = 0,

    /// <summary>It suspects that the child was abused or neglected.</summary>
    Suspected,

    /// <summary>It has considered it and excluded it.</summary>
    ConsideredAndExcluded,

    /// <summary>It has not considered it.</summary>
    NotConsidered,
}
