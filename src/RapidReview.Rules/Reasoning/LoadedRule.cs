using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Reasoning;

/// <summary>All eras of one rule id. Immutable.</summary>
internal sealed record LoadedRule
{
    public required string Id { get; init; }

    /// <summary>The pack to which it belongs.</summary>
    public required Pack Pack { get; init; }

    /// <summary>The position of the local duty that tightens this one, so that of both the stricter counts; negative: none does.</summary>
    public int TightenedBy { get; init; } = -1;

    /// <summary>Whether another rule is told in its place.</summary>
    public bool StandsAside { get; init; }

    public required string Says { get; init; }

    public string? Denies { get; init; }

    public required FindingKind Kind { get; init; }

    public required SubjectKind Subject { get; init; }

    /// <summary>The position among the rules about the same kind of subject.</summary>
    public int Ordinal { get; init; }

    public required GoverningDate By { get; init; }

    /// <summary>The eras, earliest first, without gap or overlap.</summary>
    public required Items<RuleVersion> Versions { get; init; }

    /// <summary>The positions of the rules whose findings this one reads.</summary>
    public required Items<int> Needs { get; init; }

    /// <summary>The days on which an era of the rule, of a parameter that it uses, or of what it cites, begins or ends; ascending.</summary>
    public required Items<LocalDate> Boundaries { get; init; }
}
