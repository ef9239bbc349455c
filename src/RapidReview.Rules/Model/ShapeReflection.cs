using System.Collections.Concurrent;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>Finds the shape of a property's type. Thread-safe.</summary>
internal static class ShapeReflection
{
    private static readonly ConcurrentDictionary<Type, Shape> Records = new();

    /// <summary>Whether a type has no way to say that its value is not known.</summary>
    public static bool IsPlain(Type type) =>
        type == typeof(string) || type == typeof(int) || type == typeof(bool) || type == typeof(AuthorityCode) || type.IsEnum;

    /// <summary>Whether values of a type look the same from every moment: neither dates nor made of them.</summary>
    public static bool IsTimeless(Type type) =>
        IsPlain(type) || type == typeof(Instant?) || type == typeof(LocalFacts) || ArgumentOf(type, typeof(Fact<>)) is not null;

    /// <summary>Whether a type is a list of facts.</summary>
    public static bool IsList(Type type) => ArgumentOf(type, typeof(Listed<>)) is not null;

    /// <summary>The one shape of a record type.</summary>
    public static RecordShape<T> RecordOf<T>()
        where T : class => (RecordShape<T>)RecordOf(typeof(T));

    /// <summary>The shape of a property.</summary>
    /// <exception cref="NotSupportedException">The case file's records use a type that intake cannot read: a fault of ours.</exception>
    public static Shape ShapeOf(Type type, FieldSource source)
    {
        if (type == typeof(string))
            return new TextShape(source.TextKind);
        if (type == typeof(int))
            return new NumberShape();
        if (type == typeof(bool))
            return new YesNoShape();
        if (type == typeof(AuthorityCode))
            return new AuthorityShape();
        if (type == typeof(DateFact))
            return new DateShape(source.IsEvent, source.IsConcluded, source.IsPlanned, source.IsPresupposed, source.IsKey);
        if (type == typeof(Instant?))
            return new MomentShape();
        if (type == typeof(LocalFacts))
            return new LocalShape();
        if (type.IsEnum)
            return Make(typeof(CodeShape<>), type);
        if (ArgumentOf(type, typeof(Fact<>)) is { } value)
            return Make(typeof(FactShape<>), value, ShapeOf(value, source));
        if (ArgumentOf(type, typeof(Listed<>)) is { } item)
            return Make(typeof(ListShape<>), item, ShapeOf(item, source), source.Completeness, source.IsRequired);
        if (type.IsClass && type.GetMethod("<Clone>$") is not null)
            return RecordOf(type);
        throw new NotSupportedException($"{source.Property.DeclaringType?.Name}.{source.Property.Name} has a type that a case file cannot hold.");
    }

    private static Shape RecordOf(Type type) => Records.GetOrAdd(type, static of => Make(typeof(RecordShape<>), of));

    private static Shape Make(Type shape, Type of, params object[] arguments) =>
        (Shape)Activator.CreateInstance(shape.MakeGenericType(of), arguments)!;

    private static Type? ArgumentOf(Type type, Type generic) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == generic ? type.GetGenericArguments()[0] : null;
}
