namespace RapidReview.Bench.Timing;

/// <summary>What a piece of work took: the median of the rounds.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Microseconds">Time for one case.</param>
/// <param name="Bytes">Memory allocated for one case.</param>
internal sealed record Measured(string Name, double Microseconds, double Bytes);
