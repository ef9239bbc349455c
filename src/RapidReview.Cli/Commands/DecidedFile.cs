using RapidReview.Cases;
using RapidReview.Rules;

namespace RapidReview.Cli.Commands;

/// <summary>A case file and what was decided of it.</summary>
/// <param name="File">The case file.</param>
/// <param name="Decision">The decision.</param>
internal sealed record DecidedFile(CaseFile File, Decision Decision);
