using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>One field of a record with fast access to its value.</summary>
internal sealed class ValueField<TRecord, TValue>(FieldSource source) : TypedField<TRecord>
    where TRecord : class
{
    private Action<TRecord, TValue>? _set;
    private Shape<TValue>? _shape;

    /// <summary>Its name in JSON.</summary>
    public string Name => source.Name;

    /// <summary>
    /// Whether the value that a blank record has looks different once events are known to be complete: lists of anything
    /// but events do not, and records might.
    /// </summary>
    public bool IsConcludedWhenBlank { get; } =
        !typeof(TValue).IsValueType && (!ShapeReflection.IsList(typeof(TValue)) || source.Completeness == CompletenessFrom.Events);

    /// <summary>Reads the value.</summary>
    public Func<TRecord, TValue> Get { get; } = source.Property.GetMethod!.CreateDelegate<Func<TRecord, TValue>>();

    /// <summary>Sets the value of a record that nobody else has seen yet.</summary>
    public Action<TRecord, TValue> Set => _set ??= source.Property.SetMethod!.CreateDelegate<Action<TRecord, TValue>>();

    /// <inheritdoc/>
    public override Shape Shape => ValueShape;

    /// <summary>What kind of value it holds, with its type.</summary>
    public Shape<TValue> ValueShape => _shape ??= (Shape<TValue>)ShapeReflection.ShapeOf(typeof(TValue), source);

    /// <inheritdoc/>
    public override bool IsSaid(TRecord record) => source.IsRequired || ValueShape.IsSaid(Get(record));

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFieldVisitor<TRecord, TResult> visitor) => visitor.Field(this);
}
