using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Rules.Reasoning;

/// <summary>The dates of a clock or a duty.</summary>
internal sealed record Dates
{
    public DateFact Start { get; init; }

    public DateFact PrudentStart { get; init; }

    public DateFact Due { get; init; }

    public DateFact PrudentDue { get; init; }

    public DateFact Done { get; init; }

    /// <summary>When whoever owes it knew; null where its terms do not say.</summary>
    public DateFact? Aware { get; init; }

    /// <summary>The first day on which it may be done; null for any.</summary>
    public DateFact? NotBefore { get; init; }

    public DutyState State { get; init; }

    /// <summary>How the duty stands against the prudent date.</summary>
    public DutyState PrudentState { get; init; }

    /// <summary>The period that was used; null where none was laid down on the governing day.</summary>
    public Packs.ParameterEra? Period { get; init; }

    public DateFact Of(FindingDate which) => which switch
    {
        FindingDate.Start => Start,
        FindingDate.PrudentStart => PrudentStart,
        FindingDate.Due => Due,
        FindingDate.PrudentDue => PrudentDue,
        _ => Done,
    };
}
