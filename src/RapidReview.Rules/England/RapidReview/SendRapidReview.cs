using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>Sending the completed rapid review to the Panel, at once.</summary>
[RuleId("england.rapid-review.send", "send the completed rapid review to the Panel")]
[InForce("2018-07-04", By = GoverningDate.ReviewSubmitted)]
[Cites(WorkingTogether.RapidReviewSending2018, "The rapid review is sent to the Panel as soon as it is complete.")]
[Cites(WorkingTogether.RapidReviewSending2023, "The rapid review is sent to the Panel as soon as it is complete.")]
[Cites(WorkingTogether.RapidReviewSending2026, "The rapid review is sent to the Panel as soon as it is complete.")]
internal sealed class SendRapidReview : Duty<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.RapidReview.CompletedOn.Happened == true);
        OnlyWhere(s => Met<PartnershipOwesRapidReview>(s));
        OwedWhen(s => Met<PartnershipOwesRapidReview>(s))
       .By(Body.SafeguardingPartners)
       .To(Body.Panel)
       .AsSoonAs<RapidReviewCompleted>()
       .DoneOn(s => s.Authority.RapidReview.SubmittedOn);
    }
}
