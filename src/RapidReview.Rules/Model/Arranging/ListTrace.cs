using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>A list and where it was given: its items as they are seen, each with the entries that it comes from.</summary>
internal sealed class ListTrace<T>(ListShape<T> shape, IReadOnlyList<Given<Listed<T>>> origins, Viewpoint from) : Trace
    where T : notnull
{
    private const string Complete = "complete";
    private const string ItemsName = "items";

    private static readonly FactShape<bool> YesNo = new(new YesNoShape());

    private readonly View<T>? _view = ViewFactory.Of(shape.Item);

    private List<List<Given<T>>>? _items;

    /// <inheritdoc/>
    public override Pointer Origin => (origins.Any(Says) ? origins.First(Says) : origins[0]).At;

    /// <inheritdoc/>
    public override bool IsSaid => origins.Any(Says);

    private bool StatesCompleteness => shape.Completeness == CompletenessFrom.Itself;

    /// <inheritdoc/>
    public override Trace? Step(string segment) => segment switch
    {
        Complete when StatesCompleteness => Completeness(),
        ItemsName when StatesCompleteness => this,
        _ => Pointer.Position(segment) is { } index && index < Items().Count
            ? TraceFactory.Of(shape.Item, Items()[index], from)
            : null,
    };

    /// <inheritdoc/>
    public override void FindDisagreements(Action<Pointer, Pointer> found)
    {
        if (origins.Count > 1)
            Completeness().FindDisagreements(found);
        // An entry that stands alone agrees with itself, unless it holds a list.
        var holdsLists = ListsWithin.Any(shape.Item);
        if (!holdsLists && origins.Sum(origin => origin.Value.Count) < 2)
            return;
        foreach (var item in Items().Where(item => holdsLists || item.Count > 1))
            TraceFactory.Of(shape.Item, item, from).FindDisagreements(found);
    }

    /// <inheritdoc/>
    public override void FindSetAside(Action<Pointer, string, DateFact> found, string says)
    {
        foreach (var item in Entries())
        {
            if (_view is { } view && view.WhenHidden(item.Value, from) is { } later)
                found(item.At, "", later);
            else
                TraceFactory.Of(shape.Item, [item], from).FindSetAside(found, says);
        }
    }

    private Trace Completeness() => TraceFactory.Of(
        YesNo,
        [.. origins.Select(origin => new Given<Fact<bool>>(origin.Value.Complete, origin.At.Of(Complete)))],
        from);

    /// <summary>The items in their order as seen, each with its entries in the order in which they were given.</summary>
    private List<List<Given<T>>> Items()
    {
        if (_items is not null)
            return _items;
        var order = Ordering.Of(shape.Item);
        var items = new List<List<Given<T>>>();
        var last = default(T);
        foreach (var (entry, seen) in Entries().Where(IsSeen).Select(entry => (entry, Seen(entry.Value))).OrderBy(pair => pair.Item2, Comparer<T>.Create(order)))
        {
            if (items.Count > 0 && order(last!, seen) == 0)
                items[^1].Add(entry);
            else
                items.Add([entry]);
            last = seen;
        }

        return _items = items;
    }

    private IEnumerable<Given<T>> Entries() =>
        from origin in origins
        let place = StatesCompleteness ? origin.At.Of(ItemsName) : origin.At
        from index in Enumerable.Range(0, origin.Value.Count)
        select new Given<T>(origin.Value[index], place.Of(index));

    private bool IsSeen(Given<T> entry) => _view?.WhenHidden(entry.Value, from) is null;

    private T Seen(T item)
    {
        _view?.See(ref item, from);
        return item;
    }

    private bool Says(Given<Listed<T>> origin) => shape.IsSaid(origin.Value);
}
