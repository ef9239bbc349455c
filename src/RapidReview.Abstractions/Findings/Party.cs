using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Findings;

/// <summary>A body that owes something, or is owed it.</summary>
public sealed record Party
{
    /// <summary>What kind of body.</summary>
    public required Body Body { get; init; }

    /// <summary>The authority whose area it serves; null where it serves none, or where that is not yet known.</summary>
    public AuthorityCode? Area { get; init; }

    /// <summary>Its name in words.</summary>
    public required string Name { get; init; }
}
