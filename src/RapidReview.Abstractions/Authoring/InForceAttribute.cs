using RapidReview.Law;

namespace RapidReview.Authoring;

/// <summary>The era of a rule: from ≤ date &lt; until, by the date of the act that it governs.</summary>
/// <param name="from">The first day, ISO 8601, inclusive.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InForceAttribute(string from) : Attribute
{
    /// <summary>The first day, ISO 8601, inclusive.</summary>
    public string From { get; } = from;

    /// <summary>The day on which it ends, ISO 8601, exclusive; null while it is in force.</summary>
    public string? Until { get; init; }

    /// <summary>The date that decides whether this era applies.</summary>
    public GoverningDate By { get; init; }
}
