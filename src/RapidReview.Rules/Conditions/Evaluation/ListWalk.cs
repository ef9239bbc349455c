using RapidReview.Facts;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A list in the case file, with the test for its items.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ListWalk<T>(BoundPath path, int item, TruthNode body)
    where T : notnull
{
    private readonly Reader<object> _read = Accessors.Reference(path.Last);

    public Listed<T> List(Frame frame) => (Listed<T>)_read.Read(path.Owner(frame));

    public Truth Test(Frame frame, Listed<T> list, int index)
    {
        frame.Enter(item, list[index], frame.Supposed is null ? null : ItemPointer(frame, index));
        return body.Evaluate(frame);
    }

    public Items<Reason> Reasons(Frame frame, Listed<T> list)
    {
        var reasons = new List<Reason>();
        for (var i = 0; i < list.Count; i++)
        {
            frame.Enter(item, list[i], ItemPointer(frame, i));
            reasons.Add(body.Explain(frame));
        }

        return Items.From(reasons);
    }

    public void Gather(Frame frame, OpenFacts open, bool denied)
    {
        var list = List(frame);
        for (var i = 0; i < list.Count; i++)
        {
            frame.Enter(item, list[i], frame.Supposed is null ? null : ItemPointer(frame, i));
            body.Gather(frame, open, denied);
        }
    }

    public SeenList Seen(Frame frame, Listed<T> list) => new(path, path.Pointer(frame), list.Count, list.Complete);

    /// <summary>What can be said of items that are not recorded: false where the list is complete, otherwise unknown.</summary>
    public static Truth Rest(Listed<T> list) => list.Complete is { IsKnown: true, Value: true } ? Truth.False : Truth.Unknown;

    private string? ItemPointer(Frame frame, int index) => frame.WithoutPlaces ? null : $"{path.Pointer(frame)}/{index}";
}
