using NodaTime;
using RapidReview.Facts;

namespace RapidReview.Rules;

/// <summary>How advice is asked for.</summary>
public sealed record AdviceOptions
{
    /// <summary>The moment to advise for. Null: the moment up to which the file's events are complete, or else now.</summary>
    public Instant? AsAt { get; init; }

    /// <summary>Editions to add as forced parts, after the natural part and in this order.</summary>
    public Items<ForcedEdition> Forced { get; init; } = [];
}
