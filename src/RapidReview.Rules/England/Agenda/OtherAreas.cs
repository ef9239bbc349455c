using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Agenda;

/// <summary>A child lives in another area of England than that of the incident. Outside England the home area itself notifies.</summary>
[RuleId("england.agenda.other-areas", "a child lives in another area")]
[InForce("2018-07-04", By = GoverningDate.MomentAsked)]
[Cites(PanelGuidance.Questions, "The authority of the place notifies and its partnership reviews; the home area collaborates.")]
internal sealed class OtherAreas : Prompt<WholeCase>
{
    protected override void Define() =>
        When(
            s => s.EveryAuthority.Any(authority => Met<PartnershipOwesRapidReview>(authority))
              && s.Incident.Place.InNation == Nation.England
              && s.EveryChild.Any(child => child.Child.Residence.InNation == Nation.England && child.Child.Residence.Authority != s.Incident.Place.Authority),
            "For the agenda: a child normally lives in another area. Invite that area's partners: the partnership of the place does the rapid review, with their collaboration.");
}
