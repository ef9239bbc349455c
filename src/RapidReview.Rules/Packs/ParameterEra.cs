using NodaTime;
using RapidReview.Facts;
using RapidReview.Law;

namespace RapidReview.Rules.Packs;

/// <summary>A value of a parameter for a time, and the provision that sets it.</summary>
public sealed record ParameterEra
{
    /// <summary>The first day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The day on which it ends, exclusive; null while it is in force.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The value: a time limit, or a plain number as a limit without a unit of its own.</summary>
    public required TimeLimit Value { get; init; }

    /// <summary>The provision.</summary>
    public required Provision Provision { get; init; }

    /// <summary>What the provision says, in our words.</summary>
    public required string Says { get; init; }

    /// <summary>Whether it is in force on a day.</summary>
    internal bool Covers(LocalDate day) => From <= day && (Until is not { } until || day < until);

    /// <summary>The value of the parent that this one, set locally, stands for; null where it is the parent's own.</summary>
    internal ParameterEra? Floor { get; init; }

    /// <summary>Of a value that is set locally: the authorities for which it is.</summary>
    internal Items<AuthorityCode> Area { get; init; } = [];
}
