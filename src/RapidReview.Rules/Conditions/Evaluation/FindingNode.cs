using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Whether another rule's finding is met.</summary>
internal sealed class FindingNode(FindingIsMet condition, int rule, SubjectPath of) : TruthNode(condition)
{
    /// <summary>The finding that is read.</summary>
    public (int Rule, Subject Subject) Finding(Frame frame) => (rule, of.Of(frame));

    public override Truth Evaluate(Frame frame) => frame.Board.Outcome(rule, of.Of(frame));

    public override Reason Explain(Frame frame)
    {
        var subject = of.Of(frame);
        return new Reason(Condition, frame.Board.Outcome(rule, subject), []) { Finding = (rule, subject) };
    }

    protected override void GatherOpen(Frame frame, OpenFacts open, bool denied) => open.Expand(rule, of.Of(frame), denied);
}
