using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>What came of reading a case file: the file, or every problem that stands in its way. Immutable.</summary>
public sealed record Reading
{
    internal Reading(CaseFile? file, Items<Problem> problems)
    {
        File = file;
        Problems = problems;
    }

    /// <summary>
    /// The facts as they were given: lists keep their order and their repetitions, so that positions in it are positions
    /// in the text. Null where there is any problem.
    /// </summary>
    public CaseFile? File { get; }

    /// <summary>Every problem, in the order of the text; at most <see cref="CaseLimits.Problems"/> and one that says that there are more.</summary>
    public Items<Problem> Problems { get; }
}
