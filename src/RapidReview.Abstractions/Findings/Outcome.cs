namespace RapidReview.Findings;

/// <summary>What can be said of a criterion, a consideration or a prompt. The default is the most cautious.</summary>
public enum Outcome
{
    /// <summary>It cannot be said yet: facts are missing.</summary>
    Undetermined = 0,

    /// <summary>It is met on the facts.</summary>
    Met,

    /// <summary>It is not met: something positive says so.</summary>
    NotMet,

    /// <summary>Only people can say.</summary>
    ForJudgement,
}
