using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>
/// Whether something is recorded. It speaks of the file, not of the world: whatever is supposed of a fact that is not known,
/// the fact is still not recorded, so that going through its cases never makes it so.
/// </summary>
internal abstract class RecordedNode(IsRecorded condition) : TruthNode(condition)
{
    public override Reason Explain(Frame frame) => Seen(frame, new Reason(Condition, Evaluate(frame), []));

    /// <summary>The reason with what was looked at.</summary>
    protected abstract Reason Seen(Frame frame, Reason reason);

    // No case of the fact could settle it, so there is nothing to go through.
    protected sealed override void GatherOpen(Frame frame, OpenFacts open, bool denied)
    {
    }
}
