using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Resolution;

namespace RapidReview.Rules.Packs;

/// <summary>What a pack says of itself.</summary>
public sealed record PackManifest
{
    /// <summary>The stable id, such as <c>england</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The version, which changes with every change of content.</summary>
    public required string Version { get; init; }

    /// <summary>The nation whose law it is.</summary>
    public required Nation Nation { get; init; }

    /// <summary>What engages that law, if it lies in the nation.</summary>
    public required Items<Engagement> EngagedBy { get; init; }

    /// <summary>The first day whose law is encoded. Of acts before it nothing is said, which is never a "no".</summary>
    public required LocalDate CoversFrom { get; init; }

    /// <summary>The editions that can be forced.</summary>
    public Items<Edition> Editions { get; init; } = [];

    /// <summary>The ids of its rules.</summary>
    public required Items<string> Rules { get; init; }

    /// <summary>What it does not encode, each as a noun phrase.</summary>
    public Items<string> LeavesOut { get; init; } = [];
}
