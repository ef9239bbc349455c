using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Findings;

namespace RapidReview.Rules.Packs;

/// <summary>Everything that a rule in JSON says.</summary>
internal sealed record RuleSpelling
{
    public required RuleIdAttribute Name { get; init; }

    public required FindingKind Kind { get; init; }

    public required Type About { get; init; }

    public required InForceAttribute Force { get; init; }

    public required IReadOnlyList<CitesAttribute> Cites { get; init; }

    /// <summary>Where it stands, such as <c>salford/rules.json#/rules/3</c>.</summary>
    public required string Origin { get; init; }

    public required Dictionary<string, object?> Trees { get; init; }

    public IReadOnlyList<string> Areas { get; init; } = [];

    public Body Owner { get; init; }

    public Body? Recipient { get; init; }

    public string Clock { get; init; } = "";

    public string Period { get; init; } = "";

    public DutyTiming Timing { get; init; }

    public string Advice { get; init; } = "";

    public bool AlsoWhileOpen { get; init; }

    public IReadOnlyList<ChecklistEntry> Entries { get; init; } = [];

    public IReadOnlyList<SafeguardingPartner> Partners { get; init; } = [];

    public bool IsBinding { get; init; }
}
