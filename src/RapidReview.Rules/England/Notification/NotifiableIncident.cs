using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Rules.England.SeriousIncident;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>An incident that a local authority in England must notify to the national Panel.</summary>
[RuleId("england.notification.serious-incident", "the authority must notify the Panel of the incident", Denies = "the authority need not notify the Panel of the incident")]
[InForce("2018-06-29", By = GoverningDate.AuthorityAware)]
[Cites(ChildrenAct2004.Section16C1, "A local authority in England that knows or suspects abuse or neglect of a child must notify the Panel if the child dies or is seriously harmed in its area or, while normally resident there, outside England.")]
internal sealed class NotifiableIncident : Criterion<ChildAndAuthority>
{
    // Unclear: whether a duty that has arisen falls away when the authority later excludes abuse or neglect. We leave it open.
    protected override void Define() =>
        When(s => (s.Knowledge.AbuseOrNeglect.IsOneOf(AbuseOrNeglectView.Known, AbuseOrNeglectView.Suspected) // "knows or suspects"
                   || (s.Knowledge.KnewOfAbuseOrNeglect.Happened == true
                       && Truth.LeftOpen("the authority knew or suspected abuse or neglect and has since excluded it; the Act does not say whether a duty that has arisen then falls away")))
               && Met<IsChild>(s.OfChild)                                                                   // "a child"
               && (s.Child.HasDied == true || Met<SeriousHarm>(s.OfChild))                                  // "dies or is seriously harmed"
               && ((s.Incident.Place.InNation == Nation.England && s.Incident.Place.Authority == s.AuthorityCode) // (a) "in the authority's area"
                   || (s.Incident.Place.InNation != Nation.England                                          // (b) "outside England",
                       && s.Child.Residence.Authority == s.AuthorityCode)));                                //     "while normally resident" there
}
