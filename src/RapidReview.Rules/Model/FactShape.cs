using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>A value that may not be known, or that nobody can establish.</summary>
internal sealed class FactShape<T>(Shape<T> value) : Shape<Fact<T>>
    where T : notnull
{
    /// <summary>The shape of the value where it is known.</summary>
    public Shape<T> Value { get; } = value;

    /// <inheritdoc/>
    public override bool IsSaid(Fact<T> value) => value.State != FactState.NotYetKnown;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.Fact(this);
}
