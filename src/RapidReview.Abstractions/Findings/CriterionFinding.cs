namespace RapidReview.Findings;

/// <summary>Whether something is so.</summary>
public sealed record CriterionFinding : Finding
{
    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }
}
