using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>What the Panel aims at. No duty of anybody local: when it is late, it is time to ask.</summary>
[RuleId("england.rapid-review.panel-replies", "reply to the rapid review")]
[InForce("2018-06-29", By = GoverningDate.ReviewSubmitted)]
[Cites(PanelGuidance.ReplyAim, "The Panel aims to reply, saying whether it agrees.")]
internal sealed class PanelReplies : Duty<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.RapidReview.SubmittedOn.Happened == true);
        OwedWhen(s => s.Authority.RapidReview.SubmittedOn.Happened == true)
       .By(Body.Panel)
       .To(Body.SafeguardingPartners)
       .Within<RapidReviewSent>(Parameters.ReplyPeriod)
       .DoneOn(s => s.Authority.PanelReply.RepliedOn);
    }
}
