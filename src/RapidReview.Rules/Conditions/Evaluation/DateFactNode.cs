using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A date in the case file, or worked out by the subject.</summary>
internal sealed class DateFactNode(FactValue operand, BoundPath path) : DateNode(operand)
{
    private readonly Reader<DateFact> _read = Accessors.Date(path.Last);

    public override DateFact Evaluate(Frame frame)
    {
        var date = _read.Read(path.Owner(frame));
        return frame.Supposed is null || date.IsExact ? date : frame.Supposed.For(path, frame, date);
    }

    public override IEnumerable<SeenValue> Seen(Frame frame)
    {
        var date = Evaluate(frame);
        return [new SeenValue(path, path.Pointer(frame), path.Key(frame), date.State, date)];
    }

    public override void Gather(Frame frame, OpenFacts open, Condition comparison, bool denied)
    {
        if (Evaluate(frame) is { IsExact: false } and not { State: FactState.DidNotHappen })
            open.Add(path.Last.Name, comparison, denied);
    }
}
