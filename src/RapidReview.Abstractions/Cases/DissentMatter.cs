namespace RapidReview.Cases;

/// <summary>What a dissent is about.</summary>
public enum DissentMatter
{
    /// <summary>Whether to undertake a local review.</summary>
    LocalReview = 0,

    /// <summary>Whether to recommend a national review.</summary>
    NationalReview,

    /// <summary>What was concluded on a consideration.</summary>
    Consideration,

    /// <summary>Another way of learning.</summary>
    OtherLearning,

    /// <summary>Something else.</summary>
    Other,
}
