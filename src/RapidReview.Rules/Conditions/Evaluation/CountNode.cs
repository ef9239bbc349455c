using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A number of items compared with a parameter.</summary>
internal sealed class CountNode<T>(Comparison condition, ListWalk<T> walk, int parameter) : TruthNode(condition)
    where T : notnull
{
    public override Truth Evaluate(Frame frame)
    {
        if (frame.Board.Number(parameter, frame.Governing) is not { } number)
            return Truth.Unknown;
        var (list, sure, maybe) = (walk.List(frame), 0, 0);
        for (var i = 0; i < list.Count; i++)
        {
            var outcome = walk.Test(frame, list, i);
            sure += outcome.IsTrue ? 1 : 0;
            maybe += outcome.IsFalse ? 0 : 1;
        }

        return Compare(new CountFact(sure, ListWalk<T>.Rest(list).IsFalse ? maybe : int.MaxValue), number);
    }

    public override Reason Explain(Frame frame)
    {
        var list = walk.List(frame);
        var reasons = walk.Reasons(frame, list);
        return new Reason(Condition, Evaluate(frame), reasons) { List = walk.Seen(frame, list) };
    }

    private Truth Compare(CountFact count, int number) => condition.Relation switch
    {
        Relation.Is => (count >= number) & (count <= number),
        Relation.IsNot => !((count >= number) & (count <= number)),
        Relation.Before => !(count >= number),
        Relation.OnOrBefore => count <= number,
        Relation.After => !(count <= number),
        _ => count >= number,
    };

    protected override void GatherOpen(Frame frame, OpenFacts open, bool denied) => walk.Gather(frame, open, denied);
}
