using System.Collections.Concurrent;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>Says whether there is a list anywhere in a shape: only the entries of lists can be about the same thing.</summary>
internal sealed class ListsWithin : IShapeVisitor<bool>
{
    private static readonly ListsWithin Instance = new();

    private static readonly ConcurrentDictionary<Shape, bool> Known = new(ReferenceEqualityComparer.Instance);

    private ListsWithin()
    {
    }

    public static bool Any(Shape shape) => Known.GetOrAdd(shape, static one => one.Accept(Instance));

    public bool Text(TextShape shape) => false;

    public bool Number(NumberShape shape) => false;

    public bool YesNo(YesNoShape shape) => false;

    public bool Code<T>(CodeShape<T> shape)
        where T : struct, Enum => false;

    public bool Authority(AuthorityShape shape) => false;

    public bool Fact<T>(FactShape<T> shape)
        where T : notnull => false;

    public bool Date(DateShape shape) => false;

    public bool Moment(MomentShape shape) => false;

    public bool Local(LocalShape shape) => false;

    public bool List<T>(ListShape<T> shape)
        where T : notnull => true;

    public bool Record<T>(RecordShape<T> shape)
        where T : class => shape.Fields.Any(field => Any(field.Shape));
}
