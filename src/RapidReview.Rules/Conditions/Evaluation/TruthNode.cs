using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A condition, bound to its facts and ready to run on any number of threads, each with its own frame.</summary>
internal abstract class TruthNode(Condition condition)
{
    /// <summary>The condition that this runs.</summary>
    public Condition Condition { get; } = condition;

    /// <summary>What it says of the frame's subject.</summary>
    public abstract Truth Evaluate(Frame frame);

    /// <summary>The same with reasons: every leaf with what it saw.</summary>
    public abstract Reason Explain(Frame frame);

    /// <summary>Gathers the open comparisons that the outcome rests on: none where it is settled.</summary>
    public void Gather(Frame frame, OpenFacts open, bool denied)
    {
        if (!open.MayRepeat && Evaluate(frame).IsUnknown)
            GatherOpen(frame, open, denied);
    }

    /// <summary>Gathers the open comparisons where the outcome is unknown.</summary>
    protected abstract void GatherOpen(Frame frame, OpenFacts open, bool denied);
}
