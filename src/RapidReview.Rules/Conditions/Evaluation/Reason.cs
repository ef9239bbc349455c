using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>What one node of a condition concluded for one subject, and why.</summary>
/// <param name="Condition">The node.</param>
/// <param name="Outcome">What it concluded.</param>
/// <param name="Parts">The parts that it rests on, in the order of the provision; for a list test one part an item.</param>
internal sealed record Reason(Condition Condition, Truth Outcome, Items<Reason> Parts)
{
    /// <summary>For a comparison or a list, the facts that it read.</summary>
    public Items<SeenValue> Seen { get; init; } = [];

    /// <summary>The facts that it read, with all its parts.</summary>
    public IEnumerable<SeenValue> EverySeen => Seen.Concat(Parts.SelectMany(part => part.EverySeen));

    /// <summary>For a comparison of dates, the two dates that were compared.</summary>
    public (DateFact Left, DateFact Right)? Dates { get; init; }

    /// <summary>For a list test, the list and its completeness.</summary>
    public SeenList? List { get; init; }

    /// <summary>For another rule's finding, the position of that rule and its subject.</summary>
    public (int Rule, Subject Subject)? Finding { get; init; }
}
