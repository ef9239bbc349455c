using RapidReview.Facts;
using RapidReview.Problems;

namespace RapidReview.Cli.Problems;

/// <summary>What was asked or given cannot be used. Every problem is listed.</summary>
internal sealed class UnusableException(Items<Problem> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>Every problem: at least one.</summary>
    public Items<Problem> Problems { get; } = problems;
}
