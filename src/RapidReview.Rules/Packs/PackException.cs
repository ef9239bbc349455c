using RapidReview.Facts;
using RapidReview.Problems;

namespace RapidReview.Rules.Packs;

/// <summary>A pack was refused. No pack must never look like no duty, so nothing is advised; every problem is listed.</summary>
public sealed class PackException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problems">Every problem that was found: at least one.</param>
    public PackException(Items<Problem> problems)
        : base(string.Join('\n', problems))
    {
        Problems = problems;
    }

    /// <summary>Every problem that was found.</summary>
    public Items<Problem> Problems { get; }
}
