using System.Collections.Concurrent;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>Makes the spelling for a shape.</summary>
internal sealed class SpellingFactory : IShapeVisitor<object>
{
    private static readonly SpellingFactory Instance = new();

    /// <summary>Of records, of which there is one shape for each type: made once.</summary>
    private static readonly ConcurrentDictionary<Shape, object> Records = new(ReferenceEqualityComparer.Instance);

    private SpellingFactory()
    {
    }

    /// <summary>How values of this shape are spelled.</summary>
    public static Spelling<T> Of<T>(Shape<T> shape) => (Spelling<T>)shape.Accept(Instance);

    public object Text(TextShape shape) => shape.Kind switch
    {
        TextKind.Free => new FreeTextSpelling(),
        TextKind.Pointer => new PointerSpelling(),
        TextKind.Json => new JsonTextSpelling(),
        _ => new ReferenceSpelling(),
    };

    public object Number(NumberShape shape) => new NumberSpelling();

    public object YesNo(YesNoShape shape) => new YesNoSpelling();

    public object Code<T>(CodeShape<T> shape)
        where T : struct, Enum => new CodeSpelling<T>();

    public object Authority(AuthorityShape shape) => new AuthoritySpelling();

    public object Fact<T>(FactShape<T> shape)
        where T : notnull => new FactSpelling<T>(Of(shape.Value));

    public object Date(DateShape shape) => new DateSpelling(shape.IsEvent);

    public object Moment(MomentShape shape) => new MomentSpelling();

    public object Local(LocalShape shape) => new LocalSpelling();

    public object List<T>(ListShape<T> shape)
        where T : notnull => new ListSpelling<T>(shape);

    public object Record<T>(RecordShape<T> shape)
        where T : class => Records.GetOrAdd(shape, static known => new RecordSpelling<T>((RecordShape<T>)known));
}
