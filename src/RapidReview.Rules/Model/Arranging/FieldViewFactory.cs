namespace RapidReview.Rules.Model.Arranging;

/// <summary>Makes the view of a field.</summary>
internal sealed class FieldViewFactory<TRecord>(RecordShape<TRecord> shape) : IFieldVisitor<TRecord, FieldView<TRecord>>
    where TRecord : class
{
    public FieldView<TRecord> Field<TValue>(ValueField<TRecord, TValue> field)
    {
        var view = new TypedFieldView<TRecord, TValue>(field, shape.Blank);
        return shape.DateOf(field.Name) is { } date ? new DatedFieldView<TRecord, TValue>(field, date, shape.Blank, view) : view;
    }
}
