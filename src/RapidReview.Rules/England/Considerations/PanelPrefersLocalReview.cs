using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Considerations;

/// <summary>Regulation 11(d). Until the Panel has replied it is unknown, never a no.</summary>
[RuleId("england.local-review.panel-prefers", "the Panel has concluded that a local review may be more appropriate")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(ReviewRegulations2018.Regulation11, "(d) the Panel has considered the case and concluded that a local review may be more appropriate")]
[Cites(WorkingTogether.Considerations2018, "Among what partners consider for a local review.")]
[Cites(WorkingTogether.Considerations2023, "Among what partners consider for a local review.")]
[Cites(WorkingTogether.Considerations2026, "Among what partners consider for a local review.")]
internal sealed class PanelPrefersLocalReview : Consideration<WholeCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.EveryAuthority.Any(authority => Met<RapidReviewCalledFor>(authority)));
        EstablishedBy(s => s.EveryAuthority.Any(authority => Met<RapidReviewCalledFor>(authority) && authority.Authority.PanelReply.LocalReviewMoreAppropriate == true));
    }
}
