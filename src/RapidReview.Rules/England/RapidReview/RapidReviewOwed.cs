using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.Notification;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>Whether the partnership of this authority owes a rapid review.</summary>
[RuleId("england.rapid-review.owed", "a rapid review follows", Denies = "no rapid review follows")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(WorkingTogether.RapidReview2018, "Partners should promptly undertake a rapid review of a serious incident.")]
[Cites(WorkingTogether.RapidReview2023, "Partners should promptly undertake a rapid review of a serious incident.")]
[Cites(WorkingTogether.RapidReview2026, "Partners should promptly undertake a rapid review of a serious incident.")]
[Cites(PanelGuidance.Questions, "One follows every notification, unless it is determined later that the criteria are not met.")]
internal sealed class RapidReviewOwed : Criterion<ChildAndAuthority>
{
    // Only the partners' recorded determination ends it, never our own reading of the criteria.
    protected override void Define() =>
        When(s => (s.PanelNotifiedOn.Happened == true || Met<NotifiableIncident>(s))
               && s.Authority.RapidReview.CriteriaFoundNotMetOn.Happened == false);
}
