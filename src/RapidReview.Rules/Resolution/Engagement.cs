namespace RapidReview.Rules.Resolution;

/// <summary>What engages the law of a nation, if it lies there.</summary>
public enum Engagement
{
    /// <summary>The place of the incident.</summary>
    Place = 0,

    /// <summary>The normal residence of a child.</summary>
    Residence,

    /// <summary>The authority that looked after a child, or is responsible for a care leaver.</summary>
    Care,
}
