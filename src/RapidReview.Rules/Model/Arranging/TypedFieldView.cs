namespace RapidReview.Rules.Model.Arranging;

/// <summary>
/// What one field of a record looks like. Most of a case file is usually not recorded: what that looks like is worked out
/// once, and the view of the value itself is made when there is one.
/// </summary>
internal sealed class TypedFieldView<TRecord, TValue>(ValueField<TRecord, TValue> source, TRecord blank) : FieldView<TRecord>
    where TRecord : class
{
    private readonly Func<TRecord, TValue> _get = source.Get;
    private readonly Action<TRecord, TValue> _set = source.Set;
    private readonly TValue _blank = source.Get(blank);
    private readonly bool _hasBlank = !typeof(TValue).IsValueType;
    private readonly Lazy<View<TValue>?> _view = new(() => ViewFactory.Of(source.ValueShape));
    private Tuple<TValue>? _concluded;

    /// <inheritdoc/>
    public override void See(TRecord original, ref TRecord? copy, RecordShape<TRecord> shape, Viewpoint from)
    {
        var value = _get(original);
        if (_hasBlank && ReferenceEquals(value, _blank))
        {
            if (!from.EventsAreComplete || !source.IsConcludedWhenBlank)
                return;
            value = (_concluded ??= Tuple.Create(Conclude(_blank))).Item1;
            if (ReferenceEquals(value, _blank))
                return;
        }
        else if (_view.Value?.See(ref value, from) != true)
        {
            return;
        }

        _set(copy ??= shape.Copy(original), value);
    }

    private TValue Conclude(TValue value)
    {
        _view.Value?.See(ref value, Viewpoint.Complete);
        return value;
    }
}
