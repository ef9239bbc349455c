namespace RapidReview.Rules.Model;

/// <summary>One field of a record with fast access to its value.</summary>
internal sealed class TypedField<TRecord, TValue> : Field<TRecord>
    where TRecord : class
{
    private readonly Shape<TValue> _shape;

    public TypedField(FieldSource source, Shape shape)
        : base(source)
    {
        _shape = (Shape<TValue>)shape;
        Get = source.Property.GetMethod!.CreateDelegate<Func<TRecord, TValue>>();
        Set = source.Property.SetMethod!.CreateDelegate<Action<TRecord, TValue>>();
    }

    /// <summary>Reads the value.</summary>
    public Func<TRecord, TValue> Get { get; }

    /// <summary>Sets the value of a record that nobody else has seen yet.</summary>
    public Action<TRecord, TValue> Set { get; }

    /// <inheritdoc/>
    public override Shape Shape => _shape;

    /// <summary>What kind of value it holds, with its type.</summary>
    public Shape<TValue> Typed => _shape;

    /// <inheritdoc/>
    public override bool IsSaid(TRecord record) => IsRequired || _shape.IsSaid(Get(record));

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFieldVisitor<TRecord, TResult> visitor) => visitor.Field(this);
}
