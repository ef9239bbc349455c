namespace RapidReview.Testing;

/// <summary>How the advice on a pack's own case stands against what was approved.</summary>
public enum PackCaseState
{
    /// <summary>It concludes what was approved.</summary>
    AsApproved = 0,

    /// <summary>What it concludes has been approved now.</summary>
    Accepted,

    /// <summary>It concludes something else.</summary>
    Differs,

    /// <summary>Nothing has been approved yet.</summary>
    NotApproved,

    /// <summary>What must be concluded is to be filled in: the approved file is still the one that a skeleton begins with.</summary>
    ToFillIn,

    /// <summary>The case cannot be used.</summary>
    Unusable,
}
