using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Two values, the same or different.</summary>
internal sealed class ValueComparisonNode<T>(Comparison condition, ValueNode<T> left, ValueNode<T> right) : TruthNode(condition)
    where T : notnull
{
    private readonly bool _is = condition.Relation == Relation.Is;
    private readonly ConstantNode<T>? _constant = right as ConstantNode<T>;

    public override Truth Evaluate(Frame frame)
    {
        if (_constant is null)
            return _is ? left.Evaluate(frame) == right.Evaluate(frame) : left.Evaluate(frame) != right.Evaluate(frame);
        var fact = left.Evaluate(frame);
        return fact.IsKnown ? Truth.Of(EqualityComparer<T>.Default.Equals(fact.Value, _constant.Value) == _is) : Truth.Unknown;
    }

    public override Reason Explain(Frame frame) =>
        new(Condition, Evaluate(frame), []) { Seen = Items.From(left.Seen(frame).Concat(right.Seen(frame))) };

    protected override void GatherOpen(Frame frame, OpenFacts open, bool denied)
    {
        left.Gather(frame, open, Condition, denied);
        right.Gather(frame, open, Condition, denied);
    }
}
