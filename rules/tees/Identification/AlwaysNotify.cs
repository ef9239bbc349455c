using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Identification;

/// <summary>When the guidance leaves no doubt that an incident is to be notified. The authority's duty rests on the Act, whose words ask for less.</summary>
[RuleId("tees.identification.always-notify", "this is an incident that the Tees guidance says must always be notified", Denies = "the Tees guidance does not say of this incident that it must always be notified")]
[InForce("2018-07-04", By = GoverningDate.Incident)]
[Cites(Guidance.AlwaysNotify, "A notification must always be made where abuse or neglect caused the incident, contributed to it, or is suspected.")]
internal sealed class AlwaysNotify : Criterion<ChildInCase>
{
    // That it is not met never means that nothing is to be notified: the Act does not ask for a cause.
    protected override void Define() =>
        When(s => Met("england.serious-incident.child", s)
               && (s.Child.HasDied == true || Met("england.serious-incident.serious-harm", s))
               && s.Child.LinkToIncident.IsOneOf(LinkToIncident.Cause, LinkToIncident.Contributory, LinkToIncident.Suspected));
}
