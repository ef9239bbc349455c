namespace RapidReview.Rules.Model;

/// <summary>One field of a record with its value's shape.</summary>
internal abstract class TypedField<TRecord>
    where TRecord : class
{
    /// <summary>What kind of value it holds.</summary>
    public abstract Shape Shape { get; }

    /// <summary>Whether the value says anything, so that it stands in a case file.</summary>
    public abstract bool IsSaid(TRecord record);

    /// <summary>Calls the visitor with the value's type.</summary>
    public abstract TResult Accept<TResult>(IFieldVisitor<TRecord, TResult> visitor);
}
