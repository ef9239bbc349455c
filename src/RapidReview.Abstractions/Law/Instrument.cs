using NodaTime;
using RapidReview.Facts;

namespace RapidReview.Law;

/// <summary>An Act, a set of regulations, an edition of guidance or a local document.</summary>
public sealed record Instrument
{
    /// <summary>The stable id, such as <c>working-together-2023</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title as the field uses it.</summary>
    public required string Title { get; init; }

    /// <summary>A short title for citations, such as <c>Working Together 2023</c>.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>The id that successive editions share, such as <c>working-together</c>.</summary>
    public required string Series { get; init; }

    /// <summary>The first day on which it is in force, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The day on which it ceased, exclusive; null while it is in force.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>
    /// The editions of a core that carry it, such as <c>wt2023</c>. Empty for Acts and regulations, which every edition carries.
    /// </summary>
    public Items<string> Editions { get; init; } = [];

    /// <summary>Where it can be read; null where it was not found.</summary>
    public string? ReadAt { get; init; }

    /// <summary>What a reader should know of it, such as how its dates were chosen; null if nothing.</summary>
    public string? Note { get; init; }
}
