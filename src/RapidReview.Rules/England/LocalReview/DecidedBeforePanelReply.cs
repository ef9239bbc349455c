using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LocalReview;

/// <summary>The partners decided before the Panel replied.</summary>
[RuleId("england.local-review.before-panel-reply", "the partners decided about a local review before the Panel replied")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(ReviewRegulations2018.Regulation11, "(d) what the Panel has concluded is one of the criteria.")]
internal sealed class DecidedBeforePanelReply : Prompt<AuthorityInCase>
{
    protected override void Define() =>
        When(
            s => Met<LocalReviewUndertaken>(s) && s.Authority.LocalReview.DecidedOn < s.Authority.PanelReply.RepliedOn,
            "The partners decided before the Panel replied. The six months run from their decision, not from the reply.");
}
