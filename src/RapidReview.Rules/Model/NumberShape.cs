namespace RapidReview.Rules.Model;

/// <summary>A whole number.</summary>
internal sealed class NumberShape : Shape<int>
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.Number(this);
}
