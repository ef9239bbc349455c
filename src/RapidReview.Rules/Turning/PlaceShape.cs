using RapidReview.Rules.Model;

namespace RapidReview.Rules.Turning;

/// <summary>Finds what kind of value stands at a place of a case file. For one pointer on one thread.</summary>
internal sealed class PlaceShape : IShapeVisitor<Shape?>
{
    private string _token = "";

    private PlaceShape()
    {
    }

    /// <summary>The shape at a pointer; null where there is no such place in the model, or a pack's own fact stands there.</summary>
    public static Shape? At(string pointer)
    {
        var finder = new PlaceShape();
        Shape? shape = CaseModel.Root;
        foreach (var token in pointer.Split('/').Skip(1))
        {
            finder._token = Pointer.Unescaped(token);
            if (shape?.Accept(finder) is not { } next)
                return null;
            shape = next;
        }

        return shape;
    }

    public Shape? Text(TextShape shape) => null;

    public Shape? Number(NumberShape shape) => null;

    public Shape? YesNo(YesNoShape shape) => null;

    public Shape? Code<T>(CodeShape<T> shape)
        where T : struct, Enum => null;

    public Shape? Authority(AuthorityShape shape) => null;

    public Shape? Fact<T>(FactShape<T> shape)
        where T : notnull => null;

    public Shape? Date(DateShape shape) => null;

    public Shape? Moment(MomentShape shape) => null;

    public Shape? Local(LocalShape shape) => null;

    // Where a list says itself whether it is complete, its entries stand under "items": a step that leads nowhere else.
    public Shape? List<T>(ListShape<T> shape)
        where T : notnull => _token == "items" ? shape : _token == "-" || Pointer.Position(_token) is not null ? shape.Item : null;

    public Shape? Record<T>(RecordShape<T> shape)
        where T : class => shape.Find(_token)?.Shape;
}
