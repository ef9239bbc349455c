using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>A date and where it was given.</summary>
internal sealed class DateTrace(DateShape shape, IReadOnlyList<Given<DateFact>> origins, Viewpoint from) : Trace
{
    /// <inheritdoc/>
    public override Pointer Origin => origins.MaxBy(origin => IsLater(origin) ? 0 : DateOrder.Rank(origin.Value.State)).At;

    /// <inheritdoc/>
    public override bool IsSaid => origins.Any(origin => shape.IsSaid(origin.Value) && !IsLater(origin));

    /// <inheritdoc/>
    public override Trace? Step(string segment) => null;

    /// <inheritdoc/>
    public override void FindDisagreements(Action<Pointer, Pointer> found)
    {
        if (origins.Count == 1)
            return;
        var known = origins.Where(origin => origin.Value.State is FactState.Known or FactState.DidNotHappen).ToList();
        foreach (var other in known.Skip(1).Where(other => !other.Value.Equals(known[0].Value)))
            found(other.At, known[0].At);
    }

    /// <inheritdoc/>
    public override void FindSetAside(Action<Pointer, string, DateFact> found, string says)
    {
        foreach (var origin in origins.Where(IsLater))
            found(origin.At, says, origin.Value);
    }

    private bool IsLater(Given<DateFact> origin) => !shape.IsPlanned && from.IsBefore(origin.Value);
}
