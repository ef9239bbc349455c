using RapidReview.Facts;

namespace RapidReview.Findings;

/// <summary>When a period starts.</summary>
public sealed record ClockFinding : Finding
{
    /// <summary>The outcome: met once it has started, not met while it is known not to have.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The day on which it started; that day is day zero.</summary>
    public required DateFact Start { get; init; }

    /// <summary>The day on which it started on the most cautious reading.</summary>
    public required DateFact PrudentStart { get; init; }
}
