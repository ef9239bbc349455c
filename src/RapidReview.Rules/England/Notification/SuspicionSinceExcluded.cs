using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Rules.England.SeriousIncident;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>The authority knew or suspected abuse or neglect and has since excluded it.</summary>
[RuleId("england.notification.since-excluded", "the authority has since excluded abuse or neglect")]
[InForce("2018-06-29", By = GoverningDate.AuthorityAware)]
[Cites(ChildrenAct2004.Section16C1, "The duty rests on what the authority knows or suspects. The Act does not say that it falls away.")]
[Cites(PanelGuidance.Questions, "A rapid review is needed unless it is determined later that the criteria are not met.")]
internal sealed class SuspicionSinceExcluded : Prompt<ChildAndAuthority>
{
    protected override void Define() =>
        When(
            s => s.Incident.Place.Authority == s.AuthorityCode
              && (s.Child.HasDied == true || Met<SeriousHarm>(s.OfChild))
              && s.Knowledge.KnewOfAbuseOrNeglect.Happened == true
              && s.Knowledge.AbuseOrNeglect.IsOneOf(AbuseOrNeglectView.ConsideredAndExcluded, AbuseOrNeglectView.NotConsidered),
            "The authority knew or suspected abuse or neglect, and has excluded it since. Its duty to notify may have arisen, and its time may have run out, before that: record when and why the view changed, and whether a notification was due. If one was sent, the partners record whether the criteria are met after all.");
}
