using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A date moved by a period, through the calendar.</summary>
internal sealed class ShiftedDateNode(ShiftedDate operand, DateNode date, int parameter) : DateNode(operand)
{
    public override IEnumerable<TruthNode> Choices => date.Choices;

    public override DateFact Evaluate(Frame frame) => frame.Board.Shift(date.Evaluate(frame), parameter, operand.Back, frame.Governing);

    public override IEnumerable<SeenValue> Seen(Frame frame) => date.Seen(frame);

    public override void Gather(Frame frame, OpenFacts open, Condition comparison, bool denied) => date.Gather(frame, open, comparison, denied);
}
