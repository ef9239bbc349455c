using System.Collections.Concurrent;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>
/// A total order of the values of each shape, so that lists can stand in one order whatever order they came in. Texts
/// order by ordinal, facts by how much is known and then by value, items of a list by their keys.
/// </summary>
internal sealed class Ordering : IShapeVisitor<object>
{
    private static readonly Ordering Instance = new();

    private static readonly ConcurrentDictionary<Shape, object> Made = new();

    private Ordering()
    {
    }

    /// <summary>The order of the values of a shape; zero means equal, for items with keys equal keys.</summary>
    public static Comparison<T> Of<T>(Shape<T> shape) => (Comparison<T>)Made.GetOrAdd(shape, static of => of.Accept(Instance));

    public object Text(TextShape shape) => (Comparison<string>)string.CompareOrdinal;

    public object Number(NumberShape shape) => Default<int>();

    public object YesNo(YesNoShape shape) => Default<bool>();

    public object Code<T>(CodeShape<T> shape)
        where T : struct, Enum => Default<T>();

    public object Authority(AuthorityShape shape) =>
        (Comparison<AuthorityCode>)((a, b) => string.CompareOrdinal(a.Value, b.Value));

    public object Fact<T>(FactShape<T> shape)
        where T : notnull
    {
        var value = Of(shape.Value);
        return (Comparison<Fact<T>>)((a, b) => a.State != b.State ? a.State - b.State : a.IsKnown ? value(a.Value, b.Value) : 0);
    }

    public object Date(DateShape shape) => (Comparison<DateFact>)DateOrder.Compare;

    public object Moment(MomentShape shape) => (Comparison<Instant?>)Nullable.Compare;

    public object Local(LocalShape shape) => (Comparison<LocalFacts>)LocalOrder.Compare;

    public object List<T>(ListShape<T> shape)
        where T : notnull
    {
        var item = Of(shape.Item);
        return (Comparison<Listed<T>>)((a, b) => ListOrder.Compare(a, b, item));
    }

    public object Record<T>(RecordShape<T> shape)
        where T : class
    {
        var parts = shape.Keys.IsEmpty ? shape.Fields : shape.Keys;
        return RecordOrder.Of([.. parts.Select(part => part.Accept(FieldOrdering<T>.Instance))]);
    }

    private static Comparison<T> Default<T>() => Comparer<T>.Default.Compare;
}
