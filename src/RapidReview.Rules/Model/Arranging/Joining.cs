using System.Collections.Concurrent;
using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>
/// Joins what two entries say about the same thing: the one that says more wins, lists come together. Two different
/// known values are refused before; should it be asked all the same, the order of the values decides, never that of the entries.
/// </summary>
internal sealed class Joining : IShapeVisitor<object>
{
    private static readonly Joining Instance = new();

    private static readonly ConcurrentDictionary<Shape, object> Made = new();

    private Joining()
    {
    }

    /// <summary>The joint value of two values of a shape.</summary>
    public static Func<T, T, T> Of<T>(Shape<T> shape) => (Func<T, T, T>)Made.GetOrAdd(shape, static of => of.Accept(Instance));

    public object Text(TextShape shape) => Greater(shape);

    public object Number(NumberShape shape) => Greater(shape);

    public object YesNo(YesNoShape shape) => Greater(shape);

    public object Code<T>(CodeShape<T> shape)
        where T : struct, Enum => Greater(shape);

    public object Authority(AuthorityShape shape) => Greater(shape);

    public object Fact<T>(FactShape<T> shape)
        where T : notnull => Greater(shape);

    public object Date(DateShape shape) => Greater(shape);

    public object Moment(MomentShape shape) => Greater(shape);

    public object Local(LocalShape shape) => Greater(shape);

    public object List<T>(ListShape<T> shape)
        where T : notnull
    {
        var arranger = new Arranger<T>(shape.Item);
        return (Func<Listed<T>, Listed<T>, Listed<T>>)((a, b) =>
            new(new(arranger.Arrange([.. a.Items.AsSpan(), .. b.Items.AsSpan()])), GreaterOf(a.Complete, b.Complete)));
    }

    public object Record<T>(RecordShape<T> shape)
        where T : class
    {
        var fields = shape.Fields.Select(field => field.Accept(FieldJoining<T>.Instance)).ToArray();
        return (Func<T, T, T>)((a, b) =>
        {
            var joint = shape.Copy(a);
            foreach (var field in fields)
                field(joint, b);
            return joint;
        });
    }

    private static Fact<bool> GreaterOf(Fact<bool> a, Fact<bool> b) =>
        a.State != b.State ? (a.State > b.State ? a : b) : a is { IsKnown: true, Value: true } ? a : b;

    private static Func<T, T, T> Greater<T>(Shape<T> shape)
    {
        var order = Ordering.Of(shape);
        return (a, b) => order(a, b) >= 0 ? a : b;
    }
}
