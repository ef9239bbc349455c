using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Rules.England.SeriousIncident;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>Somebody knows of a serious case, but the authority that would have to notify it does not.</summary>
[RuleId("england.notification.known-to-others", "others know of a serious case that the authority does not know of")]
[InForce("2018-06-29", By = GoverningDate.Incident)]
[Cites(ChildrenAct2004.Section16C1, "Only the authority's own knowledge or suspicion starts its duty.")]
[Cites(PanelGuidance.Questions, "Any agency may raise an incident; only the local authority notifies.")]
internal sealed class KnownToOthers : Prompt<ChildAndAuthority>
{
    protected override void Define() =>
        When(
            s => Met<SeriousCase>(s.OfChild)
              && s.Incident.Place.Authority == s.AuthorityCode
              && s.Knowledge.KnewOfAbuseOrNeglect.Happened == false
              && s.Knowledge.AbuseOrNeglect.IsOneOf(AbuseOrNeglectView.ConsideredAndExcluded, AbuseOrNeglectView.NotConsidered),
            "Another body knows or suspects abuse or neglect, so this is a serious case; but the authority does not share that view, and only its own knowledge or suspicion starts its duty to notify. Tell the authority what is known and ask it to consider the case.");
}
