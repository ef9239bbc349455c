using NodaTime;
using RapidReview.Law;

namespace RapidReview.Findings;

/// <summary>A provision that a finding rests on.</summary>
public sealed record Source
{
    /// <summary>The id of the provision in the catalogue.</summary>
    public required string Provision { get; init; }

    /// <summary>The citation, such as <c>Children Act 2004 s.16C(1)</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>What it says, in our words.</summary>
    public required string Says { get; init; }

    /// <summary>How binding it is.</summary>
    public required AuthorityRank Rank { get; init; }

    /// <summary>How far its wording has been checked.</summary>
    public required Verification Verification { get; init; }

    /// <summary>The first day on which it was in force.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The day on which it ceased, exclusive; null while in force.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>What a reader should know; null if nothing.</summary>
    public string? Note { get; init; }
}
