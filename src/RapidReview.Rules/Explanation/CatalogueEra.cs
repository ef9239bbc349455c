using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Rules.Explanation;

/// <summary>One era of a rule as people read it. Immutable.</summary>
public sealed record CatalogueEra
{
    /// <summary>The first day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The day on which it ends, exclusive; null while in force.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>What it says, clause by clause, in words.</summary>
    public required Items<CatalogueClause> Clauses { get; init; }

    /// <summary>The provisions that it cites.</summary>
    public required Items<Source> Sources { get; init; }
}
