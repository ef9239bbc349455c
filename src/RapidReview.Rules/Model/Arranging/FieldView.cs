namespace RapidReview.Rules.Model.Arranging;

/// <summary>What one field of a record looks like.</summary>
internal abstract class FieldView<TRecord>
    where TRecord : class
{
    /// <summary>Sets the field in the copy, which is made when it is first needed, if it looks different from the original.</summary>
    public abstract void See(TRecord original, ref TRecord? copy, RecordShape<TRecord> shape, Viewpoint from);
}
