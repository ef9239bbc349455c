using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>A date that is later is not yet known; an event that is then not known did not happen, where the file is complete.</summary>
internal sealed class DateView(bool isEvent) : View<DateFact>
{
    /// <inheritdoc/>
    public override bool See(ref DateFact value, Viewpoint from)
    {
        if (from.IsBefore(value))
            value = isEvent && from.EventsAreComplete ? DateFact.DidNotHappen : default;
        else if (isEvent && from.EventsAreComplete && value.State == FactState.NotYetKnown)
            value = DateFact.DidNotHappen;
        else
            return false;
        return true;
    }
}
