namespace RapidReview.Rules.Explanation;

/// <summary>How far the search for what a finding turns on goes.</summary>
public static class FindingTurnsLimits
{
    /// <summary>How many sets are told.</summary>
    public const int Sets = 20;

    /// <summary>How many facts are tried together.</summary>
    public const int Facts = 3;

    /// <summary>How many assignments are tried.</summary>
    public const int Trials = 600;

    /// <summary>How many values are tried in one place.</summary>
    public const int Values = 60;
}
