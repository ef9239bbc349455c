using NodaTime;

namespace RapidReview.Rules.Model;

/// <summary>A moment, or null where nobody has said.</summary>
internal sealed class MomentShape : Shape<Instant?>
{
    /// <inheritdoc/>
    public override bool IsSaid(Instant? value) => value is not null;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.Moment(this);
}
