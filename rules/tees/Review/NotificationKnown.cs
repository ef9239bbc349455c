using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Review;

/// <summary>When the partnership is aware that a notification was made: told with it, or later.</summary>
[RuleId("tees.rapid-review.notification-known", "the partnership knows that a notification was made")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(Guidance.Start, "The rapid review is begun once the partnership is aware that a notification has been made.")]
internal sealed class NotificationKnown : Clock<ChildAndAuthority>
{
    protected override void Define() =>
        StartsOn(s => DateFact.LatestOf(s.PanelNotifiedOn, DateFact.EarliestOf(s.PartnersToldOn, s.OfAuthority.Local(Declared.NotificationKnownOn))));
}
