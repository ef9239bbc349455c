namespace RapidReview.Rules.Model.Arranging;

/// <summary>Joins one field of a second record into a first one that nobody else has seen.</summary>
internal sealed class FieldJoining<TRecord> : IFieldVisitor<TRecord, Action<TRecord, TRecord>>
    where TRecord : class
{
    public static FieldJoining<TRecord> Instance { get; } = new();

    public Action<TRecord, TRecord> Field<TValue>(ValueField<TRecord, TValue> field)
    {
        var join = Joining.Of(field.ValueShape);
        return (into, from) => field.Set(into, join(field.Get(into), field.Get(from)));
    }
}
