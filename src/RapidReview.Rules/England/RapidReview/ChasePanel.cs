using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>The Panel has not replied in its own time.</summary>
[RuleId("england.rapid-review.chase-panel", "the Panel has not replied in the time at which it aims")]
[InForce("2018-06-29", By = GoverningDate.ReviewSubmitted)]
[Cites(PanelGuidance.ReplyAim, "An aim; local duties do not wait for it.")]
internal sealed class ChasePanel : Prompt<AuthorityInCase>
{
    protected override void Define() =>
        When(
            s => Met<PartnershipOwesRapidReview>(s)
              && s.Authority.PanelReply.RepliedOn.Happened == false && DateOf<PanelReplies>(s, FindingDate.Due) < s.AsAt,
            "The Panel has not replied in the time at which it aims. Ask it; what falls to the partners does not wait for the reply.");
}
