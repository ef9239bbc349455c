namespace RapidReview.Rules.Model;

/// <summary>Does something for each kind of value that a case file can hold.</summary>
internal interface IShapeVisitor<out TResult>
{
    TResult Text(TextShape shape);

    TResult Number(NumberShape shape);

    TResult YesNo(YesNoShape shape);

    TResult Code<T>(CodeShape<T> shape)
        where T : struct, Enum;

    TResult Authority(AuthorityShape shape);

    TResult Fact<T>(FactShape<T> shape)
        where T : notnull;

    TResult Date(DateShape shape);

    TResult Moment(MomentShape shape);

    TResult Local(LocalShape shape);

    TResult List<T>(ListShape<T> shape)
        where T : notnull;

    TResult Record<T>(RecordShape<T> shape)
        where T : class;
}
