using System.Collections.Concurrent;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>Makes the view of a shape; null where its values look the same from everywhere.</summary>
internal sealed class ViewFactory : IShapeVisitor<object?>
{
    private static readonly ViewFactory Instance = new();

    private static readonly ConcurrentDictionary<Shape, object?> Made = new();

    private ViewFactory()
    {
    }

    /// <summary>The view of the values of a shape; null where they look the same from everywhere.</summary>
    public static View<T>? Of<T>(Shape<T> shape) => (View<T>?)Made.GetOrAdd(shape, static of => of.Accept(Instance));

    public object? Text(TextShape shape) => null;

    public object? Number(NumberShape shape) => null;

    public object? YesNo(YesNoShape shape) => null;

    public object? Code<T>(CodeShape<T> shape)
        where T : struct, Enum => null;

    public object? Authority(AuthorityShape shape) => null;

    public object? Fact<T>(FactShape<T> shape)
        where T : notnull => null;

    public object? Date(DateShape shape) => shape.IsPlanned ? null : new DateView(shape);

    public object? Moment(MomentShape shape) => null;

    public object? Local(LocalShape shape) => null;

    public object? List<T>(ListShape<T> shape)
        where T : notnull => new ListView<T>(shape);

    public object? Record<T>(RecordShape<T> shape)
        where T : class => RecordView<T>.Of(shape);
}
