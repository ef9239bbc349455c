using System.Collections.Immutable;
using System.Reflection;

namespace RapidReview.Rules.Model;

/// <summary>Reads fields from the properties of a record type.</summary>
internal static class FieldReflection
{
    /// <summary>The fields and the derived facts of a record type, each in the order of declaration.</summary>
    public static (ImmutableArray<Field<T>> Fields, ImmutableArray<DerivedField> Derived) FieldsOf<T>()
        where T : class
    {
        var sources = typeof(T)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .OrderBy(property => property.MetadataToken)
            .Select(property => new FieldSource(property))
            .ToList();
        return (
            [.. sources.Where(source => source.DerivedFrom is null).Select(source => new Field<T>(source))],
            [.. from source in sources
                let place = source.DerivedFrom?.Place
                where place is not null
                select new DerivedField(source.Property, source.Name, place, source.Ask)]);
    }

    /// <summary>The copy constructor of a record type, as the compiler makes it for <c>with</c>.</summary>
    public static Func<T, T> CopierOf<T>()
        where T : class => typeof(T).GetMethod("<Clone>$")!.CreateDelegate<Func<T, T>>();

    /// <summary>A field with fast access to its value.</summary>
    public static TypedField<T> TypedOf<T>(FieldSource source)
        where T : class
    {
        var type = typeof(ValueField<,>).MakeGenericType(typeof(T), source.Property.PropertyType);
        return (TypedField<T>)Activator.CreateInstance(type, source)!;
    }
}
