using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>One date where a condition holds, another where it does not.</summary>
internal sealed class ChosenDateNode(ChosenDate operand, TruthNode when, DateNode then, DateNode otherwise) : DateNode(operand)
{
    public override IEnumerable<TruthNode> Choices => [when, .. then.Choices, .. otherwise.Choices];

    public override DateFact Evaluate(Frame frame)
    {
        var condition = when.Evaluate(frame);
        if (!condition.IsUnknown)
            return condition.IsTrue ? then.Evaluate(frame) : otherwise.Evaluate(frame);
        return DateFact.EitherOf(then.Evaluate(frame), otherwise.Evaluate(frame));
    }

    public override IEnumerable<SeenValue> Seen(Frame frame) =>
        when.Explain(frame).EverySeen.Concat(then.Seen(frame)).Concat(otherwise.Seen(frame));

    public override void Gather(Frame frame, OpenFacts open, Condition comparison, bool denied) => open.GiveUp();
}
