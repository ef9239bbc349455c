using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Whether an event has happened.</summary>
internal sealed class HappenedNode(FactValue operand, DateFactNode date) : ValueNode<bool>(operand)
{
    public override Fact<bool> Evaluate(Frame frame) => date.Evaluate(frame).Happened;

    public override IEnumerable<SeenValue> Seen(Frame frame) => date.Seen(frame);

    public override void Gather(Frame frame, OpenFacts open, Condition comparison, bool denied) => date.Gather(frame, open, comparison, denied);
}
