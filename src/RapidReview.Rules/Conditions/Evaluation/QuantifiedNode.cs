using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Some, or every, item passes.</summary>
internal sealed class QuantifiedNode<T>(Quantified condition, ListWalk<T> walk) : TruthNode(condition)
    where T : notnull
{
    public override Truth Evaluate(Frame frame)
    {
        var every = condition.Quantifier == Quantifier.Every;
        var list = walk.List(frame);
        var result = every ? !ListWalk<T>.Rest(list) : ListWalk<T>.Rest(list);
        for (var i = 0; i < list.Count; i++)
        {
            var outcome = walk.Test(frame, list, i);
            result = every ? result & outcome : result | outcome;
            if (every ? result.IsFalse : result.IsTrue)
                break;
        }

        return result;
    }

    public override Reason Explain(Frame frame)
    {
        var list = walk.List(frame);
        var reasons = walk.Reasons(frame, list);
        return new Reason(Condition, Evaluate(frame), reasons) { List = walk.Seen(frame, list) };
    }

    protected override void GatherOpen(Frame frame, OpenFacts open, bool denied) => walk.Gather(frame, open, denied);
}
