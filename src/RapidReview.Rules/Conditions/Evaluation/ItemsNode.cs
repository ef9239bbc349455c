using RapidReview.Facts;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A list, bound, whose items are gone through one by one.</summary>
internal abstract class ItemsNode
{
    /// <summary>How many items are recorded.</summary>
    public abstract int Count(Frame frame);

    /// <summary>Whether those are all there are.</summary>
    public abstract Truth Complete(Frame frame);

    /// <summary>Makes an item the one that conditions and values speak of.</summary>
    public abstract void Enter(Frame frame, int index);
}

/// <inheritdoc/>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ItemsNode<T>(BoundPath path, int item) : ItemsNode
    where T : notnull
{
    private readonly Reader<object> _read = Accessors.Reference(path.Last);

    public override int Count(Frame frame) => List(frame).Count;

    public override Truth Complete(Frame frame) => List(frame).Complete == true;

    public override void Enter(Frame frame, int index) => frame.Enter(item, List(frame)[index], $"{path.Pointer(frame)}/{index}");

    private Listed<T> List(Frame frame) => (Listed<T>)_read.Read(path.Owner(frame));
}
