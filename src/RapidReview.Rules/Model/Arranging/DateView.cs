using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>
/// A date that is later is not yet known; an event that is then not known did not happen, where the file is complete. Of a
/// date whose bounds reach beyond the moment nobody can say whether it had come, unless the file presupposes that.
/// </summary>
internal sealed class DateView(DateShape shape) : View<DateFact>
{
    /// <inheritdoc/>
    public override bool See(ref DateFact value, Viewpoint from)
    {
        if (from.IsBefore(value))
            value = shape.IsEvent && (shape.IsConcluded ? from.EventsAreComplete : from.IsComplete) ? DateFact.DidNotHappen : default;
        else if (!shape.IsKey && from.IsWithin(value))
            value = shape.IsPresupposed ? from.Until(value) : DateFact.CannotBeEstablished;
        else if (shape.IsConcluded && from.EventsAreComplete && value.State == FactState.NotYetKnown)
            value = DateFact.DidNotHappen;
        else
            return false;
        return true;
    }
}
