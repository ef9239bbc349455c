namespace RapidReview.Rules.Model.Arranging;

/// <summary>What one field of a record looks like.</summary>
internal sealed class TypedFieldView<TRecord, TValue> : FieldView<TRecord>
    where TRecord : class
{
    private readonly Func<TRecord, TValue> _get;
    private readonly Action<TRecord, TValue> _set;
    private readonly View<TValue> _view;
    private readonly TValue _blank;
    private readonly TValue _concluded;
    private readonly bool _hasBlank;
    private readonly bool _blankChanges;

    public TypedFieldView(TypedField<TRecord, TValue> field, View<TValue> view, TRecord blank)
    {
        (_get, _set, _view) = (field.Get, field.Set, view);
        (_blank, _concluded) = (field.Get(blank), field.Get(blank));

        // Most of a case file is usually not recorded; what that looks like is worked out once.
        _hasBlank = !typeof(TValue).IsValueType && _blank is not null;
        _blankChanges = _hasBlank && view.See(ref _concluded, Viewpoint.Complete);
    }

    /// <inheritdoc/>
    public override void See(TRecord original, ref TRecord? copy, RecordShape<TRecord> shape, Viewpoint from)
    {
        var value = _get(original);
        if (_hasBlank && ReferenceEquals(value, _blank))
        {
            if (!_blankChanges || !from.EventsAreComplete)
                return;
            value = _concluded;
        }
        else if (!_view.See(ref value, from))
        {
            return;
        }

        _set(copy ??= shape.Copy(original), value);
    }
}
