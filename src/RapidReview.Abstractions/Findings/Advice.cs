using NodaTime;
using RapidReview.Facts;

namespace RapidReview.Findings;

/// <summary>What the rules say of a case at one moment, with reasons. It advises; people decide. Immutable.</summary>
public sealed record Advice
{
    /// <summary>The version of the JSON schema of advice.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>The pseudonymous reference of the case.</summary>
    public required string Case { get; init; }

    /// <summary>The moment for which advice was asked.</summary>
    public required Instant AsAt { get; init; }

    /// <summary>The library and its version.</summary>
    public required string Engine { get; init; }

    /// <summary>The version of the list of bank holidays that was used.</summary>
    public required string CalendarVersion { get; init; }

    /// <summary>Facts dated after the moment asked, which were set aside.</summary>
    public Items<SetAsideFact> SetAside { get; init; } = [];

    /// <summary>What this advice does not cover, as whole sentences. Silence on these is never a "no".</summary>
    public Items<string> NotCovered { get; init; } = [];

    /// <summary>The parts: the natural one of each nation first, then those that were forced.</summary>
    public required Items<AdvicePart> Parts { get; init; }
}
