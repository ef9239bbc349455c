using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>A record with each of its fields as it is seen; the same instance where none looks any different.</summary>
internal sealed class RecordView<T> : View<T>
    where T : class
{
    private readonly RecordShape<T> _shape;
    private readonly FieldView<T>[] _fields;
    private readonly Func<T, DateFact>? _dated;

    private RecordView(RecordShape<T> shape, FieldView<T>[] fields)
    {
        _shape = shape;
        _fields = fields;
        _dated = shape.Keys.Where(key => !key.IsTimeless).Select(key => key.Typed).OfType<ValueField<T, DateFact>>().ToArray() is [var only] ? only.Get : null;
    }

    /// <summary>The view of a record; null where no field ever looks any different.</summary>
    public static RecordView<T>? Of(RecordShape<T> shape)
    {
        FieldView<T>[] fields =
            [.. shape.Fields.Where(field => !field.IsTimeless).Select(field => field.Accept(new FieldViewFactory<T>(shape)))];
        return fields is [] ? null : new(shape, fields);
    }

    /// <inheritdoc/>
    public override bool See(ref T value, Viewpoint from)
    {
        T? copy = null;
        foreach (var field in _fields)
            field.See(value, ref copy, _shape, from);
        value = copy ?? value;
        return copy is not null;
    }

    /// <inheritdoc/>
    public override bool IsHidden(T value, Viewpoint from) => _dated is not null && from.IsBefore(_dated(value));

    /// <inheritdoc/>
    public override DateFact? WhenHidden(T value, Viewpoint from) => IsHidden(value, from) ? _dated!(value) : null;
}
