namespace RapidReview.Findings;

/// <summary>Whether a case is of a class that an arrangement distinguishes.</summary>
public sealed record CategoryFinding : Finding
{
    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }
}
