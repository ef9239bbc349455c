using RapidReview.Facts;
using RapidReview.Problems;

namespace RapidReview.Host;

/// <summary>How a reload went.</summary>
/// <param name="Activated">Whether the new set of rules is in use. If not, the one before it still is.</param>
/// <param name="Problems">Why it is not; empty where it is.</param>
public sealed record PackReload(bool Activated, Items<Problem> Problems);
