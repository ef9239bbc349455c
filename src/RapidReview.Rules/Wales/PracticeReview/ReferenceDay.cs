using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>The day from which the six months are looked back.</summary>
[RuleId("wales.review.reference-day", "the six months to look back on end")]
[InForce("2016-04-06", By = GoverningDate.Incident)]
[Cites(WalesLaw.ReviewGuidance, "The event; where the harm is a serious and permanent impairment, the day on which it was identified.")]
[Cites(WalesLaw.PracticeReviews, "Safeguarding Boards undertake their reviews under these regulations. The text was not seen.")]
internal sealed class ReferenceDay : Clock<ChildInCase>
{
    // Only an impairment that is the sole harm is looked back from the day it was identified; everything else from the event.
    protected override void Define() =>
        StartsOn(s => Choose(
            s.Child.SeriousAndPermanentImpairment == true && s.Child.HasDied == false && s.Child.PotentiallyLifeThreatening == false,
            s.Child.ImpairmentIdentifiedOn,
            s.Incident.OccurredOn));
}
