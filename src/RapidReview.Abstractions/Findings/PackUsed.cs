namespace RapidReview.Findings;

/// <summary>A pack that took part.</summary>
public sealed record PackUsed
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>A digest of its contents, as SHA-256 in hexadecimal.</summary>
    public required string Digest { get; init; }
}
