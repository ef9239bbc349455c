namespace RapidReview.Findings;

/// <summary>Names a finding.</summary>
public sealed record FindingRef
{
    /// <summary>The id of the rule.</summary>
    public required string Id { get; init; }

    /// <summary>The key of the subject.</summary>
    public required string Subject { get; init; }
}
