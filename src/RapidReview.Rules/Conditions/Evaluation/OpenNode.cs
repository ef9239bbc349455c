using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A question that stays open.</summary>
internal sealed class OpenNode(LeftOpen condition) : TruthNode(condition)
{
    public override Truth Evaluate(Frame frame) => Truth.Unknown;

    public override Reason Explain(Frame frame) => new(Condition, Truth.Unknown, []);

    protected override void GatherOpen(Frame frame, OpenFacts open, bool denied)
    {
    }
}
