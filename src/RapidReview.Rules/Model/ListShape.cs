using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>A list of items, with where its completeness comes from.</summary>
internal sealed class ListShape<T>(Shape<T> item, CompletenessFrom completeness, bool needsItems) : Shape<Listed<T>>
    where T : notnull
{
    /// <summary>The shape of each item.</summary>
    public Shape<T> Item { get; } = item;

    /// <summary>Where the completeness comes from.</summary>
    public CompletenessFrom Completeness { get; } = completeness;

    /// <summary>Whether a list without items is refused.</summary>
    public bool NeedsItems { get; } = needsItems;

    /// <inheritdoc/>
    public override bool IsSaid(Listed<T> value) => value.Count > 0 || Completeness switch
    {
        CompletenessFrom.Itself => value.Complete.State != FactState.NotYetKnown,
        CompletenessFrom.Definition => value.Complete is { IsKnown: true, Value: true },
        _ => false,
    };

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.List(this);
}
