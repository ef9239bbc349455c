namespace RapidReview.Rules.Model;

/// <summary>Does something for a field of a record, whatever the type of its value.</summary>
internal interface IFieldVisitor<TRecord, out TResult>
    where TRecord : class
{
    TResult Field<TValue>(ValueField<TRecord, TValue> field);
}
