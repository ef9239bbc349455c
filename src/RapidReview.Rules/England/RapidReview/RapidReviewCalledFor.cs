using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.Notification;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>Whether a rapid review has been called for, whatever became of it: this authority notified the Panel, or must.</summary>
[RuleId("england.rapid-review.called-for", "a rapid review has been called for", Denies = "no rapid review has been called for")]
[InForce("2018-07-04", By = GoverningDate.MomentAsked)]
[Cites(PanelGuidance.Questions, "A rapid review follows a notification; there is none without one.")]
internal sealed class RapidReviewCalledFor : Criterion<AuthorityInCase>
{
    protected override void Define() =>
        When(s => s.EveryPair.Any(pair => pair.PanelNotifiedOn.Happened == true || Met<NotifiableIncident>(pair)));
}
