namespace RapidReview.Bench.Timing;

/// <summary>Something to be timed.</summary>
/// <param name="Name">What it is, for the table.</param>
/// <param name="Once">Does it once for the case with this number, and gives a number that depends on the result.</param>
internal sealed record Work(string Name, Func<int, int> Once);
