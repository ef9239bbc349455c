namespace RapidReview.Cases;

/// <summary>What the chair of a Safeguarding Board in Wales decided on a referral.</summary>
public enum BoardDecision
{
    /// <summary>A review is undertaken.</summary>
    Undertake = 0,

    /// <summary>No review is undertaken.</summary>
    NotUndertake,

    /// <summary>The decision is put off.</summary>
    Deferred,
}
