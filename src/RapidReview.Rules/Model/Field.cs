using System.Reflection;
using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>
/// One field of a record. Immutable. What depends on the type of its value is made when it is first needed: a small file
/// should not pay for all that a large one can hold.
/// </summary>
internal sealed class Field<TRecord>(FieldSource source)
    where TRecord : class
{
    private TypedField<TRecord>? _typed;

    /// <summary>The property that holds it.</summary>
    public PropertyInfo Property => source.Property;

    /// <summary>Its name in JSON.</summary>
    public string Name { get; } = source.Name;

    /// <summary>The question that yields it; null where the record's summary says it all.</summary>
    public AskAttribute? Ask => source.Ask;

    /// <summary>Whether it belongs to what identifies an item within its list.</summary>
    public bool IsKey { get; } = source.IsKey;

    /// <summary>Whether a case file without it is refused.</summary>
    public bool IsRequired { get; } = source.IsRequired;

    /// <summary>The name of the property whose date it comes with; null if it stands alone.</summary>
    public string? DatedBy { get; } = source.DatedBy;

    /// <summary>Whether its value looks the same from every moment.</summary>
    public bool IsTimeless { get; } = source.DatedBy is null && ShapeReflection.IsTimeless(source.Property.PropertyType);

    /// <summary>What kind of value it holds.</summary>
    public Shape Shape => Typed.Shape;

    /// <summary>The field with fast access to its value.</summary>
    public TypedField<TRecord> Typed => _typed ??= FieldReflection.TypedOf<TRecord>(source);

    /// <summary>Whether the value says anything, so that it stands in a case file.</summary>
    public bool IsSaid(TRecord record) => Typed.IsSaid(record);

    /// <summary>Calls the visitor with the value's type.</summary>
    public TResult Accept<TResult>(IFieldVisitor<TRecord, TResult> visitor) => Typed.Accept(visitor);
}
