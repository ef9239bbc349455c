using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Area;

/// <summary>Whether what professionals find about a child falls to this authority, so that the local steps are told once and for the right one.</summary>
[RuleId("tees.area.falls-to-authority", "the incident falls to this authority", Denies = "the incident does not fall to this authority")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.Notification, "The authority notifies incidents in its area. The source does not speak of incidents outside England; the Act does.")]
[Cites(Guidance.Section16C1, "In its area, or outside England while the child is normally resident there.")]
internal sealed class FallsToAuthority : Criterion<ChildAndAuthority>
{
    protected override void Define() =>
        When(s => s.Incident.Place.Authority == s.AuthorityCode
               || (s.Incident.Place.InNation != Nation.England && s.Child.Residence.Authority == s.AuthorityCode));
}
