using System.Collections.Concurrent;
using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>Makes the trace of values that were given in one or several places.</summary>
internal sealed class TraceFactory : IShapeVisitor<object>
{
    private static readonly TraceFactory Instance = new();

    private static readonly ConcurrentDictionary<Shape, object> Made = new();

    private TraceFactory()
    {
    }

    /// <summary>The trace of values of one shape, seen from a viewpoint.</summary>
    public static Trace Of<T>(Shape<T> shape, IReadOnlyList<Given<T>> origins, Viewpoint from) =>
        ((Func<IReadOnlyList<Given<T>>, Viewpoint, Trace>)Made.GetOrAdd(shape, static of => of.Accept(Instance)))(origins, from);

    public object Text(TextShape shape) => Leaf(shape);

    public object Number(NumberShape shape) => Leaf(shape);

    public object YesNo(YesNoShape shape) => Leaf(shape);

    public object Code<T>(CodeShape<T> shape)
        where T : struct, Enum => Leaf(shape);

    public object Authority(AuthorityShape shape) => Leaf(shape);

    public object Fact<T>(FactShape<T> shape)
        where T : notnull => Leaf(shape, value => (int)value.State);

    public object Date(DateShape shape) => Make<DateFact>((origins, from) => new DateTrace(shape, origins, from));

    public object Moment(MomentShape shape) => Leaf(shape);

    public object Local(LocalShape shape) => Leaf(shape);

    public object List<T>(ListShape<T> shape)
        where T : notnull => Make<Listed<T>>((origins, from) => new ListTrace<T>(shape, origins, from));

    public object Record<T>(RecordShape<T> shape)
        where T : class => Make<T>((origins, from) => new RecordTrace<T>(shape, origins, from));

    private static Func<IReadOnlyList<Given<T>>, Viewpoint, Trace> Make<T>(Func<IReadOnlyList<Given<T>>, Viewpoint, Trace> make) => make;

    private static Func<IReadOnlyList<Given<T>>, Viewpoint, Trace> Leaf<T>(Shape<T> shape, Func<T, int>? rank = null) =>
        (origins, _) => new LeafTrace<T>(shape, origins, rank ?? (_ => (int)FactState.Known));
}
