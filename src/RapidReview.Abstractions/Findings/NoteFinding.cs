namespace RapidReview.Findings;

/// <summary>A conflict or a prompt.</summary>
public sealed record NoteFinding : Finding
{
    /// <summary>Whether it applies.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>What the reader is told, as whole sentences.</summary>
    public required string Advice { get; init; }
}
