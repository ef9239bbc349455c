namespace RapidReview.Cases;

/// <summary>What the safeguarding partners decided about a local child safeguarding practice review.</summary>
public enum LocalReviewDecision
{
    /// <summary>They will undertake a local review.</summary>
    Undertake = 0,

    /// <summary>They will not undertake one.</summary>
    NotUndertake,

    /// <summary>They have put the decision off.</summary>
    Deferred,
}
