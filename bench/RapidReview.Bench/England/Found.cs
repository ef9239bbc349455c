using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Bench.England;

/// <summary>What the hand-written rules concluded of one subject, with the reason.</summary>
internal sealed record Found(string Id, string Subject, Truth Outcome, Because Because)
{
    public DutyState? State { get; init; }

    public DateFact Start { get; init; }

    public DateFact Due { get; init; }

    public DateFact Prudent { get; init; }
}
