namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Reads one property of an object whose type was settled at load. Immutable and thread-safe.</summary>
/// <typeparam name="T">The type in which the value is given.</typeparam>
internal abstract class Reader<T>
{
    public abstract T Read(object owner);
}
