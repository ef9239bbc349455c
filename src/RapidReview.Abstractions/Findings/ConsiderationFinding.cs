using RapidReview.Cases;

namespace RapidReview.Findings;

/// <summary>Whether a consideration that bears on a review is engaged. It never says that a review must follow.</summary>
public sealed record ConsiderationFinding : Finding
{
    /// <summary>Met: engaged, on facts alone or by the meeting's answer. For judgement: only the meeting can say, and has not.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Which of the considerations in the case file the meeting answers here; null where it is not for the meeting to answer.</summary>
    public Consideration? Asked { get; init; }

    /// <summary>What the meeting answered; null where it has not, or where it is not for the meeting to answer.</summary>
    public ConsiderationView? Answer { get; init; }

    /// <summary>Why the meeting answered so, in its words; null where that is not recorded.</summary>
    public string? Rationale { get; init; }

    /// <summary>Whether recorded facts suggest that it is engaged; null where none are named for it. They do not decide it.</summary>
    public Outcome? Suggested { get; init; }
}
