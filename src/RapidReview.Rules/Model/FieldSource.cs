using System.Reflection;
using System.Runtime.CompilerServices;
using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>What the attributes of a property say about the field that it declares.</summary>
internal sealed class FieldSource(PropertyInfo property)
{
    public PropertyInfo Property { get; } = property;

    public string Name { get; } = Names.Json(property.Name);

    public AskAttribute? Ask => Property.GetCustomAttribute<AskAttribute>();

    public bool IsKey { get; } = property.IsDefined(typeof(KeyAttribute));

    public bool IsEvent => Property.IsDefined(typeof(EventAttribute));

    public bool IsConcluded => Property.GetCustomAttribute<EventAttribute>() is { OnlyIfSaid: false };

    public bool IsPlanned => Property.IsDefined(typeof(PlannedAttribute));

    public bool IsPresupposed => Property.IsDefined(typeof(PresupposedAttribute));

    public string? DatedBy { get; } = property.GetCustomAttribute<DatedByAttribute>()?.Property;

    public TextKind TextKind =>
        Property.IsDefined(typeof(FreeTextAttribute)) ? TextKind.Free
        : Property.IsDefined(typeof(JsonPointerAttribute)) ? TextKind.Pointer
        : Property.IsDefined(typeof(JsonTextAttribute)) ? TextKind.Json
        : TextKind.Reference;

    public CompletenessFrom Completeness =>
        Property.GetCustomAttribute<CompletenessAttribute>()?.From ?? CompletenessFrom.Itself;

    public DerivedFromAttribute? DerivedFrom { get; } = property.GetCustomAttribute<DerivedFromAttribute>();

    /// <summary>A plain value has no way to be unknown, so it is required even where the property has a default.</summary>
    public bool IsRequired { get; } =
        property.IsDefined(typeof(RequiredMemberAttribute)) || ShapeReflection.IsPlain(property.PropertyType);
}
