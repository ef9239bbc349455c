namespace RapidReview.Rules.Model;

/// <summary>What kind of value stands at one place of a case file. The kinds are closed: <see cref="IShapeVisitor{TResult}"/>.</summary>
internal abstract class Shape
{
    /// <summary>Calls the visitor's method for this kind.</summary>
    public abstract TResult Accept<TResult>(IShapeVisitor<TResult> visitor);
}

/// <summary>A shape whose values are of a CLR type that is known at compile time.</summary>
internal abstract class Shape<T> : Shape
{
    /// <summary>Whether a value says anything, so that it stands in a case file.</summary>
    public virtual bool IsSaid(T value) => true;
}
