using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>The opposite of a part.</summary>
internal sealed class NotNode(Not condition, TruthNode part) : TruthNode(condition)
{
    public override Truth Evaluate(Frame frame) => !part.Evaluate(frame);

    public override Reason Explain(Frame frame)
    {
        var reason = part.Explain(frame);
        return new Reason(Condition, !reason.Outcome, [reason]);
    }

    protected override void GatherOpen(Frame frame, OpenFacts open, bool denied) => part.Gather(frame, open, !denied);
}
