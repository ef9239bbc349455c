using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Referral;

/// <summary>Whether the incident falls to this authority's partnership, so that the local steps are told once and for the right one.</summary>
[RuleId("staffordshire.referral.falls-to-authority", "the incident falls to the partnership of this authority", Denies = "the incident does not fall to the partnership of this authority")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Referral, "Agencies inform the relevant single point of contact; which that is for an incident elsewhere is not said.")]
[Cites(ChildrenAct2004.Section16C1, "In its area, or outside England while the child is normally resident there.")]
internal sealed class FallsToAuthority : Criterion<AuthorityInCase>
{
    protected override void Define() =>
        When(s => s.Incident.Place.Authority == s.AuthorityCode
               || (s.Incident.Place.InNation != Nation.England && s.Case.Children.Any(child => child.Residence.Authority == s.AuthorityCode)));
}
