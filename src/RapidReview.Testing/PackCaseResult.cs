using RapidReview.Facts;
using RapidReview.Problems;

namespace RapidReview.Testing;

/// <summary>How a pack's own case came out.</summary>
/// <param name="Case">The case.</param>
/// <param name="State">Whether it is as it was approved.</param>
/// <param name="Differences">Of one that differs, each line that is gone, after a minus, and each that is new, after a plus.</param>
/// <param name="Problems">Of one that cannot be used, why.</param>
public sealed record PackCaseResult(PackCase Case, PackCaseState State, Items<string> Differences, Items<Problem> Problems)
{
    /// <summary>Whether nothing stands in the way of the pack.</summary>
    public bool IsSound => State is PackCaseState.AsApproved or PackCaseState.Accepted;
}
