using RapidReview.Facts;

namespace RapidReview.Findings;

/// <summary>Whether those who are needed took part.</summary>
public sealed record QuorumFinding : Finding
{
    /// <summary>Met: all took part. Not met: one certainly did not. Otherwise it cannot be said.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Whether a decision is not validly made without them; otherwise it is advice.</summary>
    public required bool Binding { get; init; }

    /// <summary>Each partner who is needed.</summary>
    public required Items<PartnerPresence> Partners { get; init; }

    /// <summary>What the reader is told with it, as whole sentences.</summary>
    public required string Advice { get; init; }
}
