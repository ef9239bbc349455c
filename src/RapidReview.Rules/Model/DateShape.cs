using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>A date that may not be known, or known only within bounds; of an event, also that it did not happen.</summary>
internal sealed class DateShape(bool isEvent, bool isConcluded, bool isPlanned, bool isPresupposed, bool isKey) : Shape<DateFact>
{
    /// <summary>Whether it is an event, of which a file can say that it did not happen.</summary>
    public bool IsEvent { get; } = isEvent;

    /// <summary>Whether it did not happen where a file that is complete says nothing of it.</summary>
    public bool IsConcluded { get; } = isConcluded;

    /// <summary>Whether it is a plan, which may be later than the moment asked.</summary>
    public bool IsPlanned { get; } = isPlanned;

    /// <summary>Whether the file presupposes that it has come.</summary>
    public bool IsPresupposed { get; } = isPresupposed;

    /// <summary>Whether an entry is known by it, so that it is never changed.</summary>
    public bool IsKey { get; } = isKey;

    /// <inheritdoc/>
    public override bool IsSaid(DateFact value) => value.State != FactState.NotYetKnown;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.Date(this);
}
