using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Scoping;

/// <summary>The regional five working days are over, the local seven are not.</summary>
[RuleId("staffordshire.scoping.past-regional-days", "five working days have passed, seven have not")]
[InForce("2018-07-04", By = GoverningDate.ScopingRequested)]
[Cites(H01.RegionalReturn, "Elsewhere in the region the form is returned within five working days.")]
[Cites(H01.Return, "In Stoke-on-Trent and Staffordshire within seven.")]
internal sealed class PastRegionalDays : Prompt<AgencyInCase>
{
    protected override void Define() =>
        When(
            s => (s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true)
              && s.Agency.ScopingReturnedOn.Happened == false
              && s.AsAt > s.After(s.Agency.ScopingRequestedOn, Parameters.RegionalReturnPeriod)
              && s.AsAt <= s.After(s.Agency.ScopingRequestedOn, Parameters.ScopingReturnPeriod),
            "This agency's form is not back. The regional text gives five working days, which have passed; Stoke-on-Trent and Staffordshire give seven, which hold here and have not. An agency that also works elsewhere in the West Midlands may know the shorter time.");
}
