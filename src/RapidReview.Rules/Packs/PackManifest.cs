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

    /// <summary>The nation whose law it is, or in which the partnership lies.</summary>
    public required Nation Nation { get; init; }

    /// <summary>The core on which it builds, such as <c>england</c>; null for a core.</summary>
    public string? Extends { get; init; }

    /// <summary>Whether it is a nation's core; otherwise it is a partnership's addition to one.</summary>
    public bool IsCore => Extends is null;

    /// <summary>Of a core: what engages its law, if it lies in the nation.</summary>
    public Items<Engagement> EngagedBy { get; init; } = [];

    /// <summary>Of a partnership's pack: the local authorities whose partnership it is.</summary>
    public Items<AuthorityCode> Area { get; init; } = [];

    /// <summary>
    /// The first day of what is encoded. Of acts before it a core says nothing, which is never a "no"; a partnership's
    /// pack leaves them to the core.
    /// </summary>
    public required LocalDate CoversFrom { get; init; }

    /// <summary>When the arrangement is itself due for review; null where it does not say.</summary>
    public LocalDate? ReviewDue { get; init; }

    /// <summary>The assembly with its rules in C#, as a file name; null for a pack that is data only.</summary>
    public string? Assembly { get; init; }

    /// <summary>The data files that it is made of beside the manifest: each is there, and none is there that is not listed.</summary>
    public Items<string> Files { get; init; } = [];

    /// <summary>The rules of its parent in whose place it puts its own.</summary>
    public Items<Replacement> Replaces { get; init; } = [];

    /// <summary>The editions that can be forced.</summary>
    public Items<Edition> Editions { get; init; } = [];

    /// <summary>The ids of its rules.</summary>
    public required Items<string> Rules { get; init; }

    /// <summary>What it does not encode, each as a noun phrase.</summary>
    public Items<string> LeavesOut { get; init; } = [];
}
