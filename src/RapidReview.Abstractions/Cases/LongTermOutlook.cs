namespace RapidReview.Cases;

/// <summary>Whether an impairment is expected to last, in a professional's recorded view.</summary>
public enum LongTermOutlook
{
    /// <summary>It is long-term.</summary>
    Yes = 0,

    /// <summary>It is likely to be long-term, though that is not certain.</summary>
    Likely,

    /// <summary>It is not expected to be long-term. This does not mean that there was no serious harm.</summary>
    No,
}
