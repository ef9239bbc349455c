using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A fixed value.</summary>
internal sealed class ConstantNode<T>(Constant operand, T value) : ValueNode<T>(operand)
    where T : notnull
{
    public T Value => value;

    public override Fact<T> Evaluate(Frame frame) => value;

    public override IEnumerable<SeenValue> Seen(Frame frame) => [];

    public override void Gather(Frame frame, OpenFacts open, Condition comparison, bool denied)
    {
    }
}
