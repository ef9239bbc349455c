using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Whether a code, a yes or no, or a text is recorded.</summary>
internal sealed class RecordedFactNode<T>(IsRecorded condition, BoundPath path) : RecordedNode(condition)
    where T : notnull
{
    private readonly Reader<Fact<T>> _read = Accessors.Value<T>(path.Last);

    public override Truth Evaluate(Frame frame) => Fact(frame).IsRecorded;

    protected override Reason Seen(Frame frame, Reason reason)
    {
        var fact = Fact(frame);
        return path.Ask is null ? reason : reason with { Seen = [new SeenValue(path, path.Pointer(frame), path.Key(frame), fact.State, fact.IsKnown ? fact.Value : null)] };
    }

    private Fact<T> Fact(Frame frame) => _read.Read(path.Owner(frame));
}
