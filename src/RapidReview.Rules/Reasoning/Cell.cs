using NodaTime;
using RapidReview.Facts;

namespace RapidReview.Rules.Reasoning;

/// <summary>What one rule concluded of one subject. Small, and kept in arrays: there is one for each finding of each case.</summary>
internal readonly struct Cell
{
    private readonly Items<Cell>? _possible;

    public Truth Outcome { get; init; }

    /// <summary>The era that applied; null where none was in force, or where several may be.</summary>
    public RuleVersion? Version { get; init; }

    /// <summary>Whether nothing is told of it: the rule did not exist on that day, or not in that edition, or has nothing to say of the subject or not yet.</summary>
    public bool Absent { get; init; }

    /// <summary>The day that decided on the era; meaningless where several may apply.</summary>
    public LocalDate Governing { get; init; }

    /// <summary>Where the governing date is not known well enough: what each era that may apply concludes.</summary>
    public Items<Cell> Possible
    {
        get => _possible ?? [];
        init => _possible = value;
    }

    /// <summary>Whether an unknown fact occurs more than once and its cases were too many, or of a kind, to go through.</summary>
    public bool CasesNotExamined { get; init; }

    /// <summary>Of clocks and duties.</summary>
    public Dates? Dates { get; init; }
}
