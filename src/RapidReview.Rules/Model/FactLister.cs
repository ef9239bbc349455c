using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>Lists the facts at and below a place.</summary>
internal sealed class FactLister(string at) : IShapeVisitor<IEnumerable<CatalogueFact>>
{
    /// <summary>The facts below a place that holds a value of a shape.</summary>
    public static IEnumerable<CatalogueFact> Of(Shape shape, string at) => shape.Accept(new FactLister(at));

    public IEnumerable<CatalogueFact> Text(TextShape shape) => [];

    public IEnumerable<CatalogueFact> Number(NumberShape shape) => [];

    public IEnumerable<CatalogueFact> YesNo(YesNoShape shape) => [];

    public IEnumerable<CatalogueFact> Code<T>(CodeShape<T> shape)
        where T : struct, Enum => [];

    public IEnumerable<CatalogueFact> Authority(AuthorityShape shape) => [];

    public IEnumerable<CatalogueFact> Fact<T>(FactShape<T> shape)
        where T : notnull => [];

    public IEnumerable<CatalogueFact> Date(DateShape shape) => [];

    public IEnumerable<CatalogueFact> Moment(MomentShape shape) => [];

    public IEnumerable<CatalogueFact> Local(LocalShape shape) => [];

    public IEnumerable<CatalogueFact> List<T>(ListShape<T> shape)
        where T : notnull => Of(shape.Item, at + "/*");

    public IEnumerable<CatalogueFact> Record<T>(RecordShape<T> shape)
        where T : class =>
    [
        .. shape.Fields.SelectMany(field => Of(field.Shape, $"{at}/{field.Name}").Prepend(Entry(shape, field))),
        .. shape.Derived.Select(field => Entry(shape.Name, field)),
    ];

    private CatalogueFact Entry<T>(RecordShape<T> shape, Field<T> field)
        where T : class => With(field.Ask, new()
        {
            Pointer = $"{at}/{field.Name}",
            Record = shape.Name,
            Property = field.Property,
            IsRequired = field.IsRequired,
        });

    private CatalogueFact Entry(string record, DerivedField field) => With(field.Ask, new()
    {
        Pointer = $"{at}/{field.Name}",
        Record = record,
        Property = field.Property,
        DerivedFrom = $"{at}/{field.Place}",
    });

    private static CatalogueFact With(AskAttribute? ask, CatalogueFact fact) => fact with
    {
        Question = ask?.Question,
        Of = ask?.Of,
        Says = ask?.Says,
        Denies = ask?.Denies,
        Note = ask?.Note,
    };
}
