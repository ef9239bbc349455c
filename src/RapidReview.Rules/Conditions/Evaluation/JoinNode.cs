using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>All parts, or at least one part.</summary>
internal sealed class JoinNode(Condition condition, TruthNode[] parts, bool all) : TruthNode(condition)
{
    public override Truth Evaluate(Frame frame)
    {
        var result = all ? Truth.True : Truth.False;
        foreach (var part in parts)
        {
            var outcome = part.Evaluate(frame);
            result = all ? result & outcome : result | outcome;
            if (all ? result.IsFalse : result.IsTrue)
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
