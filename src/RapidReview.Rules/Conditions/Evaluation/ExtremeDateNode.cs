using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>The latest or the earliest of several dates.</summary>
internal sealed class ExtremeDateNode(ExtremeDate operand, DateNode[] dates) : DateNode(operand)
{
    public override IEnumerable<TruthNode> Choices => dates.SelectMany(date => date.Choices);

    public override DateFact Evaluate(Frame frame)
    {
        var values = new DateFact[dates.Length];
        for (var i = 0; i < dates.Length; i++)
            values[i] = dates[i].Evaluate(frame);
        return operand.Latest ? DateFact.LatestOf(values) : DateFact.EarliestOf(values);
    }

    public override IEnumerable<SeenValue> Seen(Frame frame) => dates.SelectMany(date => date.Seen(frame));

    public override void Gather(Frame frame, OpenFacts open, Condition comparison, bool denied)
    {
        foreach (var date in dates)
            date.Gather(frame, open, comparison, denied);
    }
}
