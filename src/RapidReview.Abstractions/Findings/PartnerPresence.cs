using RapidReview.Cases;

namespace RapidReview.Findings;

/// <summary>Whether a safeguarding partner took part.</summary>
public sealed record PartnerPresence
{
    /// <summary>The partner.</summary>
    public required SafeguardingPartner Partner { get; init; }

    /// <summary>Met: took part. Not met: certainly did not.</summary>
    public required Outcome Outcome { get; init; }
}
