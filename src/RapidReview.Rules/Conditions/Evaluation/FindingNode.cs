using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Whether another rule's finding is met.</summary>
internal sealed class FindingNode(FindingIsMet condition, int rule, SubjectPath of) : TruthNode(condition)
{
    public override Truth Evaluate(Frame frame) => frame.Board.Outcome(rule, of.Of(frame));

    public override Reason Explain(Frame frame)
    {
        var subject = of.Of(frame);
        return new Reason(Condition, frame.Board.Outcome(rule, subject), []) { Finding = (rule, subject) };
    }

    protected override void GatherOpen(Frame frame, OpenFacts open, bool denied) => open.Expand(rule, of.Of(frame), denied);
}
