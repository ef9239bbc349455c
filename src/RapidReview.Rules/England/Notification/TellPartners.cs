using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>Telling the safeguarding partners of the authority's own area.</summary>
[RuleId("england.notification.tell-partners", "tell the safeguarding partners of its area")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(WorkingTogether.Notification2018, "The authority should also report the incident to its safeguarding partners, in the same time.")]
[Cites(WorkingTogether.Notification2023, "The authority should also report the incident to its safeguarding partners, in the same time.")]
[Cites(WorkingTogether.Notification2026, "The authority should also report the incident to its safeguarding partners, in the same time.")]
internal sealed class TellPartners : Duty<ChildAndAuthority>
{
    protected override void Define() =>
        OwedWhen(s => Met<NotifiableIncident>(s))
       .By(Body.LocalAuthority)
       .To(Body.SafeguardingPartners)
       .Within<AuthorityAware>(Parameters.NotificationPeriod)
       .DoneOn(s => s.PartnersToldOn);
}
