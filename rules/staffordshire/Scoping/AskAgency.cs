using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Scoping;

/// <summary>An agency that was involved and has not been asked.</summary>
[RuleId("staffordshire.scoping.ask", "this agency has not been sent the scoping template")]
[InForce("2018-07-04", By = GoverningDate.ScopingRequested)]
[Cites(H01.Contribute, "All agencies that were involved with the child or the family are required to contribute.")]
[Cites(H01.Send, "The template goes to all relevant agencies.")]
internal sealed class AskAgency : Prompt<AgencyInCase>
{
    protected override void Define() =>
        When(
            s => (s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true)
              && s.Case.Authorities.Any(authority => authority.ReferralReceivedOn.Happened == true
                                                         && (authority.Code == s.Incident.Place.Authority
                                                             || (s.Incident.Place.InNation != Nation.England && s.Case.Children.Any(child => child.Residence.Authority == authority.Code))))
              && s.Agency.ScopingRequestedOn.Happened == false,
            "This agency was involved, the incident has been referred, and the agency has not been sent the scoping template. Send it, with the letter: every agency that was involved contributes.");
}
