using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Subjects;

/// <summary>The case as a whole.</summary>
public sealed class WholeCase : Subject
{
    internal WholeCase(CaseFile file, DateFact asAt, IDecision decision)
        : base(file, asAt, decision, 0)
    {
    }

    /// <summary>Every child in the file.</summary>
    public Listed<ChildInCase> EveryChild { get; internal set; } = [];

    /// <summary>Every child with every authority that may owe something for that child.</summary>
    public Listed<ChildAndAuthority> EveryPair { get; internal set; } = [];

    /// <inheritdoc/>
    public override string Key => "case";
}
