using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Held;

/// <summary>Holding the rapid review. Sending it to the Panel is the core's.</summary>
[RuleId("staffordshire.held.hold", "hold the rapid review")]
[InForce("2023-12-15", By = GoverningDate.NotificationSent)]
[AppliesIn(Area.Staffordshire)]
[Cites(AttendeeSheet.FifteenDays, "The rapid review must be held; the sheet says nothing of sending it.")]
internal sealed class HoldRapidReview : Duty<ChildAndAuthority>
{
    protected override void Define() =>
        OwedWhen(s => Met("england.rapid-review.owed", s))
           .By(Body.SafeguardingPartners)
           .Within<NotificationReceived>(Parameters.HeldPeriod)
           .DoneOn(s => s.OfAuthority.RapidReviewHeldOn);
}
