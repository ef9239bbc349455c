namespace RapidReview.Law;

/// <summary>One provision of an instrument, and how far its wording has been checked.</summary>
public sealed record Provision
{
    /// <summary>The stable id, such as <c>children-act-2004/s16C(1)</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The instrument.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>Where in the instrument, such as <c>s.16C(1)</c> or <c>p.132</c>; empty where no place is known.</summary>
    public string Pinpoint { get; init; } = "";

    /// <summary>How binding it is.</summary>
    public required AuthorityRank Rank { get; init; }

    /// <summary>How far the wording has been checked.</summary>
    public required Verification Verification { get; init; }

    /// <summary>What a reader should know, such as who reports it; null if nothing.</summary>
    public string? Note { get; init; }
}
