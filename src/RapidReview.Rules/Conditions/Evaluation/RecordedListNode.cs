using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Whether anything is recorded in a list, or that there is nothing to record.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class RecordedListNode<T>(IsRecorded condition, BoundPath path) : RecordedNode(condition)
    where T : notnull
{
    private readonly Reader<object> _read = Accessors.Reference(path.Last);

    public override Truth Evaluate(Frame frame) => List(frame).IsRecorded;

    protected override Reason Seen(Frame frame, Reason reason)
    {
        var list = List(frame);
        return reason with { List = new SeenList(path, path.Pointer(frame), list.Count, list.Complete) };
    }

    private Listed<T> List(Frame frame) => (Listed<T>)_read.Read(path.Owner(frame));
}
