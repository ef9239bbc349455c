namespace RapidReview.Findings;

/// <summary>
/// Something that the record of the panel's own decision still lacks. It says nothing of whether the decision is right. Where
/// nothing is recorded as decided or answered, nothing is lacking.
/// </summary>
public sealed record RecordGap
{
    /// <summary>What is lacking.</summary>
    public required RecordGapKind Kind { get; init; }

    /// <summary>The same as a sentence.</summary>
    public required string Says { get; init; }

    /// <summary>Where in the case file it goes.</summary>
    public required string Pointer { get; init; }

    /// <summary>The consideration or the quorum that it is about; null for the decision itself.</summary>
    public FindingRef? About { get; init; }
}
