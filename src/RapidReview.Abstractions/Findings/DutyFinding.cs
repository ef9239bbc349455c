using RapidReview.Facts;
using RapidReview.Law;

namespace RapidReview.Findings;

/// <summary>What somebody is to do, for whom and by when.</summary>
public sealed record DutyFinding : Finding
{
    /// <summary>How it stands at the moment asked.</summary>
    public required DutyState State { get; init; }

    /// <summary>Whether it is owed.</summary>
    public required Outcome Owed { get; init; }

    /// <summary>Whether the provision says must; otherwise it says should.</summary>
    public required bool Must { get; init; }

    /// <summary>Whether it is no more than what somebody aims at.</summary>
    public bool Target { get; init; }

    /// <summary>How its time is reckoned.</summary>
    public DutyTiming Timing { get; init; }

    /// <summary>Who owes it.</summary>
    public required Party Owner { get; init; }

    /// <summary>To whom it is owed; null where to nobody in particular.</summary>
    public required Party? Recipient { get; init; }

    /// <summary>The id of the clock that it runs on; it is about the same subject.</summary>
    public required string Clock { get; init; }

    /// <summary>The period; null where none was laid down on the governing day, or where several may apply.</summary>
    public TimeLimit? Period { get; init; }

    /// <summary>The first day on which it may be done, from the start of that day in London; null where it may be done on any day up to the last.</summary>
    public DateFact? NotBefore { get; init; }

    /// <summary>The last day on which it is in time, or on which it must still hold, to the end of that day in London. Known within bounds where its start is.</summary>
    public required DateFact Due { get; init; }

    /// <summary>The last day on the most cautious reading of the sources: advice, not a second duty.</summary>
    public required DateFact Prudent { get; init; }

    /// <summary>How the duty stands against the prudent day.</summary>
    public required DutyState PrudentState { get; init; }

    /// <summary>When it was done.</summary>
    public required DateFact Done { get; init; }

    /// <summary>The working day, counted from the start of the clock, on which it was done; null where that cannot be said.</summary>
    public int? DoneOnWorkingDay { get; init; }

    /// <summary>The days that the count to <see cref="Due"/> skipped, and why, earliest first. Empty where the last day is not exact.</summary>
    public Items<SkippedDate> Skipped { get; init; } = [];
}
