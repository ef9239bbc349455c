using RapidReview.Facts;
using RapidReview.Problems;

namespace RapidReview.Rules;

/// <summary>A case file cannot be used: facts that cannot be, or entries about the same thing that disagree. Every problem is listed.</summary>
public sealed class CaseFileException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problems">Every problem that was found: at least one.</param>
    public CaseFileException(Items<Problem> problems)
        : base(string.Join('\n', problems))
    {
        Problems = problems;
    }

    /// <summary>Every problem that was found.</summary>
    public Items<Problem> Problems { get; }
}
