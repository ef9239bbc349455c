using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Scoping;

/// <summary>When this agency was asked.</summary>
[RuleId("staffordshire.scoping.asked", "the agency is sent the scoping template")]
[InForce("2018-07-04", By = GoverningDate.ScopingRequested)]
[Cites(H01.Return, "The source does not say from when the days run. We count from the day on which the agency was sent the template.")]
internal sealed class AgencyAsked : Clock<AgencyInCase>
{
    protected override void Define() =>
        StartsOn(s => s.Agency.ScopingRequestedOn);
}
