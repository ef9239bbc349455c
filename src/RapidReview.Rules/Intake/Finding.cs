using RapidReview.Problems;

namespace RapidReview.Rules.Intake;

/// <summary>Takes a problem that was found in a file.</summary>
/// <param name="at">The place, as a JSON pointer into the file that was looked at.</param>
/// <param name="problem">Makes the problem for the place in the file as it was given.</param>
internal delegate void Finding(string at, Func<string, Problem> problem);
