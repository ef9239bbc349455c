using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Two values, the same or different.</summary>
internal sealed class ValueComparisonNode<T>(Comparison condition, ValueNode<T> left, ValueNode<T> right) : TruthNode(condition)
    where T : notnull
{
    public override Truth Evaluate(Frame frame)
    {
        var same = left.Evaluate(frame) == right.Evaluate(frame);
        return condition.Relation == Relation.Is ? same : !same;
    }

    public override Reason Explain(Frame frame) =>
        new(Condition, Evaluate(frame), []) { Seen = Items.From(left.Seen(frame).Concat(right.Seen(frame))) };

    protected override void GatherOpen(Frame frame, OpenFacts open, bool denied)
    {
        left.Gather(frame, open, Condition, denied);
        right.Gather(frame, open, Condition, denied);
    }
}
