using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>The item itself, in a list of codes.</summary>
internal sealed class ItemNode<T>(FactValue operand, int item) : ValueNode<T>(operand)
    where T : notnull
{
    public override Fact<T> Evaluate(Frame frame) => (T)frame.Item(item);

    public override IEnumerable<SeenValue> Seen(Frame frame) => [];

    public override void Gather(Frame frame, OpenFacts open, Condition comparison, bool denied)
    {
    }
}
