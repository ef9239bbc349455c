namespace RapidReview.Cases;

/// <summary>Whether the rapid review meeting recommends a national review.</summary>
public enum NationalReviewRecommendation
{
    /// <summary>It recommends a national review.</summary>
    Yes = 0,

    /// <summary>It does not recommend one.</summary>
    No,

    /// <summary>It has not decided.</summary>
    Undecided,
}
