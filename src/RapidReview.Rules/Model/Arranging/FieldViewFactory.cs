namespace RapidReview.Rules.Model.Arranging;

/// <summary>Makes the view of a field; null where it never looks any different.</summary>
internal sealed class FieldViewFactory<TRecord>(RecordShape<TRecord> shape) : IFieldVisitor<TRecord, FieldView<TRecord>?>
    where TRecord : class
{
    public FieldView<TRecord>? Field<TValue>(TypedField<TRecord, TValue> field)
    {
        var plain = ViewFactory.Of(field.Typed) is { } view ? new TypedFieldView<TRecord, TValue>(field, view, shape.Blank) : null;
        return shape.DateOf(field) is { } date ? new DatedFieldView<TRecord, TValue>(field, date, shape.Blank, plain) : plain;
    }
}
