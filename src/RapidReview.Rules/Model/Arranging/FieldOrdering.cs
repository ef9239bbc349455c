namespace RapidReview.Rules.Model.Arranging;

/// <summary>Orders records by one field.</summary>
internal sealed class FieldOrdering<TRecord> : IFieldVisitor<TRecord, Comparison<TRecord>>
    where TRecord : class
{
    public static FieldOrdering<TRecord> Instance { get; } = new();

    public Comparison<TRecord> Field<TValue>(ValueField<TRecord, TValue> field)
    {
        var value = Ordering.Of(field.ValueShape);
        var get = field.Get;
        return (a, b) => value(get(a), get(b));
    }
}
