namespace RapidReview.Law;

/// <summary>How far the wording of a provision has been checked by those who encoded it. The default is the most cautious.</summary>
public enum Verification
{
    /// <summary>From general knowledge; the text was not seen. Never to be presented as settled.</summary>
    Unverified = 0,

    /// <summary>A published page paraphrases or quotes it; the text itself was not seen.</summary>
    Reported,

    /// <summary>The text was read first-hand.</summary>
    Verified,
}
