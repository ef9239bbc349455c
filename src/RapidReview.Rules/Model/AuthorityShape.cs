using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>A local authority's GSS code.</summary>
internal sealed class AuthorityShape : Shape<AuthorityCode>
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.Authority(this);
}
