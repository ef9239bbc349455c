using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>A field that comes with a date of its record: where that is later, nothing is known of the field either.</summary>
internal sealed class DatedFieldView<TRecord, TValue>(
    ValueField<TRecord, TValue> source, Func<TRecord, DateFact> date, TRecord blank, FieldView<TRecord> otherwise) : FieldView<TRecord>
    where TRecord : class
{
    private readonly TValue _blank = source.Get(blank);

    /// <inheritdoc/>
    public override void See(TRecord original, ref TRecord? copy, RecordShape<TRecord> shape, Viewpoint from)
    {
        if (from.IsBefore(date(original)) && source.IsSaid(original))
            source.Set(copy ??= shape.Copy(original), _blank);
        otherwise.See(copy ?? original, ref copy, shape, from);
    }
}
