using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A date that another rule's finding carries.</summary>
internal sealed class FindingDateNode(FindingDateValue operand, int rule, SubjectPath of) : DateNode(operand)
{
    public override DateFact Evaluate(Frame frame) => frame.Board.Date(rule, of.Of(frame), operand.Which);

    public override IEnumerable<SeenValue> Seen(Frame frame)
    {
        var subject = of.Of(frame);
        var date = frame.Board.Date(rule, subject, operand.Which);
        yield return new SeenValue(null!, null, $"{rule}@{subject.Key}#{operand.Which}", date.State, date) { Finding = (rule, subject) };
    }

    public override void Gather(Frame frame, OpenFacts open, Condition comparison, bool denied) => open.Expand(rule, of.Of(frame), denied);
}
