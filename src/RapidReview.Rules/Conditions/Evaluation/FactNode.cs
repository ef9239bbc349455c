using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A fact in the case file, or worked out by the subject.</summary>
internal sealed class FactNode<T>(FactValue operand, BoundPath path) : ValueNode<T>(operand)
    where T : notnull
{
    private readonly Reader<Fact<T>> _read = Accessors.Value<T>(path.Last);

    public override Fact<T> Evaluate(Frame frame)
    {
        var fact = _read.Read(path.Owner(frame));
        return frame.Supposed is null || fact.IsKnown ? fact : frame.Supposed.For(path, frame, fact);
    }

    public override IEnumerable<SeenValue> Seen(Frame frame)
    {
        var fact = Evaluate(frame);
        return path.Ask is null ? [] : [new SeenValue(path, path.Pointer(frame), path.Key(frame), fact.State, fact.IsKnown ? fact.Value : null)];
    }

    public override void Gather(Frame frame, OpenFacts open, Condition comparison, bool denied)
    {
        if (!Evaluate(frame).IsKnown)
            open.Add(path.Last.Name, comparison, denied);
    }
}
