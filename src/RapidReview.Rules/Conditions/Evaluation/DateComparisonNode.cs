using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Two dates in a relation.</summary>
internal sealed class DateComparisonNode(Comparison condition, DateNode left, DateNode right) : TruthNode(condition)
{
    public override Truth Evaluate(Frame frame)
    {
        var (a, b) = (left.Evaluate(frame), right.Evaluate(frame));
        return condition.Relation switch
        {
            Relation.Is => a == b,
            Relation.IsNot => a != b,
            Relation.Before => a < b,
            Relation.OnOrBefore => a <= b,
            Relation.After => a > b,
            _ => a >= b,
        };
    }

    public override Reason Explain(Frame frame) =>
        new(Condition, Evaluate(frame), []) { Seen = Items.From(left.Seen(frame).Concat(right.Seen(frame))), Dates = (left.Evaluate(frame), right.Evaluate(frame)) };

    protected override void GatherOpen(Frame frame, OpenFacts open, bool denied)
    {
        left.Gather(frame, open, Condition, denied);
        right.Gather(frame, open, Condition, denied);
    }
}
