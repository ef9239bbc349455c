using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>Telling the safeguarding partners of the area where the child normally lives, where that is another area in England.</summary>
[RuleId("england.notification.tell-home-partners", "tell the safeguarding partners of the area where the child normally lives, if appropriate")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(WorkingTogether.Notification2018, "The authority should also tell the partners of other areas where that is appropriate, in the same time.")]
[Cites(WorkingTogether.Notification2023, "The authority should also tell the partners of other areas where that is appropriate, in the same time.")]
[Cites(WorkingTogether.Notification2026, "The authority should also tell the partners of other areas where that is appropriate, in the same time.")]
internal sealed class TellHomePartners : Duty<ChildAndAuthority>
{
    protected override void Define() =>
        OwedWhen(s => Met<NotifiableIncident>(s)
                   && s.Child.Residence.InNation == Nation.England
                   && s.Child.Residence.Authority != s.AuthorityCode)
       .By(Body.LocalAuthority)
       .To(Body.SafeguardingPartners)
       .ToThoseOf(s => s.Child.Residence.Authority)
       .Within<AuthorityAware>(Parameters.NotificationPeriod)
       .DoneOn(s => s.HomePartnersToldOn);
}
