using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Explanation;

/// <summary>A rule as people read it. Immutable.</summary>
public sealed record CatalogueRule
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the pack that it belongs to.</summary>
    public required string Pack { get; init; }

    /// <summary>What it concludes, in words.</summary>
    public required string Says { get; init; }

    /// <summary>What kind of conclusion it draws.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>What it concludes about, such as <c>each child together with each local authority</c>.</summary>
    public required string About { get; init; }

    /// <summary>The date that decides which era applies, in words.</summary>
    public required string By { get; init; }

    /// <summary>Its eras, earliest first.</summary>
    public required Items<CatalogueEra> Eras { get; init; }

    /// <summary>The numbers that it uses.</summary>
    public Items<PackParameter> Parameters { get; init; } = [];
}
