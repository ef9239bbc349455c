using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>When the rapid review is sent to the Panel.</summary>
[RuleId("england.rapid-review.sent", "the rapid review is sent to the Panel")]
[InForce("2018-06-29", By = GoverningDate.ReviewSubmitted)]
[Cites(PanelGuidance.ReplyAim, "Counted from the sending of the rapid review.")]
internal sealed class RapidReviewSent : Clock<AuthorityInCase>
{
    protected override void Define() =>
        StartsOn(s => s.Authority.RapidReview.SubmittedOn);
}
