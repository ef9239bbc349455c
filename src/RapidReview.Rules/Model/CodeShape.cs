namespace RapidReview.Rules.Model;

/// <summary>One of a closed list of codes.</summary>
internal sealed class CodeShape<T> : Shape<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.Code(this);
}
