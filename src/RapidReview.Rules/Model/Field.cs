using System.Reflection;
using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>One field of a record, without its value's type. Immutable.</summary>
internal abstract class Field<TRecord>(FieldSource source)
    where TRecord : class
{
    /// <summary>The property that holds it.</summary>
    public PropertyInfo Property { get; } = source.Property;

    /// <summary>Its name in JSON.</summary>
    public string Name { get; } = source.Name;

    /// <summary>The question that yields it; null where the record's summary says it all.</summary>
    public AskAttribute? Ask { get; } = source.Ask;

    /// <summary>Whether it belongs to what identifies an item within its list.</summary>
    public bool IsKey { get; } = source.IsKey;

    /// <summary>Whether a case file without it is refused.</summary>
    public bool IsRequired { get; } = source.IsRequired;

    /// <summary>The name of the property whose date it comes with; null if it stands alone.</summary>
    public string? DatedBy { get; } = source.DatedBy;

    /// <summary>What kind of value it holds.</summary>
    public abstract Shape Shape { get; }

    /// <summary>Whether the value says anything, so that it stands in a case file.</summary>
    public abstract bool IsSaid(TRecord record);

    /// <summary>Calls the visitor with the value's type.</summary>
    public abstract TResult Accept<TResult>(IFieldVisitor<TRecord, TResult> visitor);
}
