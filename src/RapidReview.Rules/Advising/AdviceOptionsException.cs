using RapidReview.Facts;
using RapidReview.Problems;

namespace RapidReview.Rules;

/// <summary>What was asked for does not exist, such as an edition that no pack has.</summary>
public sealed class AdviceOptionsException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problems">Every problem that was found: at least one.</param>
    public AdviceOptionsException(Items<Problem> problems)
        : base(string.Join('\n', problems))
    {
        Problems = problems;
    }

    /// <summary>Every problem that was found.</summary>
    public Items<Problem> Problems { get; }
}
