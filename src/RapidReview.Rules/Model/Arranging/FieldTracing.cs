using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>Goes from records to one of their fields. What comes with a later date is not there.</summary>
internal sealed class FieldTracing<TRecord>(RecordShape<TRecord> shape, IReadOnlyList<Given<TRecord>> origins, Viewpoint from)
    : IFieldVisitor<TRecord, Trace>
    where TRecord : class
{
    public Trace Field<TValue>(ValueField<TRecord, TValue> field)
    {
        var date = shape.DateOf(field.Name);
        var values = new Given<TValue>[origins.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var record = IsLater(date, origins[i].Value) ? shape.Blank : origins[i].Value;
            values[i] = new(field.Get(record), origins[i].At.Of(field.Name));
        }

        return TraceFactory.Of(field.ValueShape, values, from);
    }

    private bool IsLater(Func<TRecord, DateFact>? date, TRecord record) => date is not null && from.IsBefore(date(record));
}
