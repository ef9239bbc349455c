using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>All parts, or at least one part.</summary>
internal sealed class JoinNode(Condition condition, TruthNode[] parts, bool all) : TruthNode(condition)
{
    public override Truth Evaluate(Frame frame) => all ? All(frame) : Any(frame);

    private Truth All(Frame frame)
    {
        var result = Truth.True;
        foreach (var part in parts)
        {
            result &= part.Evaluate(frame);
            if (result.IsFalse)
                break;
        }

        return result;
    }

    private Truth Any(Frame frame)
    {
        var result = Truth.False;
        foreach (var part in parts)
        {
            result |= part.Evaluate(frame);
            if (result.IsTrue)
                break;
        }

        return result;
    }

    public override Reason Explain(Frame frame)
    {
        var reasons = parts.Select(part => part.Explain(frame)).ToArray();
        var outcome = reasons.Aggregate(all ? Truth.True : Truth.False, (sofar, reason) => all ? sofar & reason.Outcome : sofar | reason.Outcome);
        return new Reason(Condition, outcome, Items.Of<Reason>(reasons));
    }

    protected override void GatherOpen(Frame frame, OpenFacts open, bool denied)
    {
        foreach (var part in parts)
            part.Gather(frame, open, denied);
    }
}
