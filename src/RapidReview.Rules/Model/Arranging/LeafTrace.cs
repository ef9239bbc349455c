using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>A single value and where it was given.</summary>
internal sealed class LeafTrace<T>(Shape<T> shape, IReadOnlyList<Given<T>> origins, Func<T, int> rank) : Trace
{
    private const int Known = (int)FactState.Known;

    /// <inheritdoc/>
    public override Pointer Origin => origins.MaxBy(origin => rank(origin.Value)).At;

    /// <inheritdoc/>
    public override bool IsSaid => origins.Any(origin => shape.IsSaid(origin.Value));

    /// <inheritdoc/>
    public override Trace? Step(string segment) => null;

    /// <inheritdoc/>
    public override void FindDisagreements(Action<Pointer, Pointer> found)
    {
        if (origins.Count == 1)
            return;
        var known = origins.Where(origin => rank(origin.Value) >= Known).ToList();
        foreach (var other in known.Skip(1).Where(other => !EqualityComparer<T>.Default.Equals(other.Value, known[0].Value)))
            found(other.At, known[0].At);
    }

    /// <inheritdoc/>
    public override void FindSetAside(Action<Pointer, string, DateFact> found, string says)
    {
    }
}
