namespace RapidReview.Rules.Model;

/// <summary>A plain yes or no.</summary>
internal sealed class YesNoShape : Shape<bool>
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.YesNo(this);
}
