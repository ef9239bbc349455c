using RapidReview.Cases;

namespace RapidReview.Rules.Model;

/// <summary>The facts that rule packs have declared for themselves: any JSON object for each pack.</summary>
internal sealed class LocalShape : Shape<LocalFacts>
{
    /// <inheritdoc/>
    public override bool IsSaid(LocalFacts value) => value.Count > 0;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.Local(this);
}
