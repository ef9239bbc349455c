using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Findings;

/// <summary>The advice under the law of one nation, as it is in force or in an edition that was forced.</summary>
public sealed record AdvicePart
{
    /// <summary>The nation.</summary>
    public required Nation Nation { get; init; }

    /// <summary>Why the law of the nation applies, or may apply, as a sentence.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>Which partnership's arrangement was applied, or that none was and why, as a sentence.</summary>
    public required string Arrangement { get; init; }

    /// <summary>The other packs that are loaded and bear on the case.</summary>
    public Items<PackNotApplied> OtherPacks { get; init; } = [];

    /// <summary>The edition that was forced; null where each instrument is picked by its own dates.</summary>
    public string? Edition { get; init; }

    /// <summary>Whether the part was forced: in-force dates are set aside, and it is a comparison, not advice.</summary>
    public bool Forced { get; init; }

    /// <summary>The packs that took part.</summary>
    public required Items<PackUsed> Packs { get; init; }

    /// <summary>Whether things are so.</summary>
    public Items<CriterionFinding> Criteria { get; init; } = [];

    /// <summary>The classes that an arrangement distinguishes.</summary>
    public Items<CategoryFinding> Categories { get; init; } = [];

    /// <summary>When periods start.</summary>
    public Items<ClockFinding> Clocks { get; init; } = [];

    /// <summary>What is to be done, by whom and by when.</summary>
    public Items<DutyFinding> Duties { get; init; } = [];

    /// <summary>What bears on a review. None of it says that a review must follow.</summary>
    public Items<ConsiderationFinding> Considerations { get; init; } = [];

    /// <summary>Whether those who are needed took part, meeting by meeting.</summary>
    public Items<QuorumFinding> Quorum { get; init; } = [];

    /// <summary>The panel's own decision beside the advice, with what its record still lacks; null where nothing of one is recorded at the moment asked.</summary>
    public RecordedDecision? Decision { get; init; }

    /// <summary>Sources, or sources and facts, that disagree. Only those that apply, or may.</summary>
    public Items<NoteFinding> Conflicts { get; init; } = [];

    /// <summary>Things that people should consider. Only those that apply, or may.</summary>
    public Items<NoteFinding> Prompts { get; init; } = [];

    /// <summary>How complete things are, item by item.</summary>
    public Items<ChecklistFinding> Checklists { get; init; } = [];

    /// <summary>What is not known and holds a finding open, the most wanted first. What only items of checklists wait for stands with them.</summary>
    public Items<MissingFact> Missing { get; init; } = [];

    /// <summary>What the packs do not encode, as noun phrases.</summary>
    public Items<string> LeavesOut { get; init; } = [];
}
