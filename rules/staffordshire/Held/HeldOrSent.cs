using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Held;

/// <summary>The source ends the fifteen working days with the meeting; we end the Panel's with the sending.</summary>
[RuleId("staffordshire.held.or-sent", "the rapid review was held in time and sent to the Panel after it")]
[InForce("2023-12-15", By = GoverningDate.NotificationSent)]
[AppliesIn(Area.Staffordshire)]
[Cites(AttendeeSheet.FifteenDays, "It speaks of a rapid review that is held within fifteen working days.")]
internal sealed class HeldOrSent : Conflict<ChildAndAuthority>
{
    protected override void Define() =>
        When(
            s => s.OfAuthority.RapidReviewHeldOn <= DateOf<HoldRapidReview>(s, FindingDate.Due)
              && s.Authority.RapidReview.SubmittedOn > DateOf("england.rapid-review.submit", s, FindingDate.Due),
            "The rapid review was held in time and was sent to the Panel after its time. The attendee sheet counts to the meeting; we count the Panel's fifteen working days to the sending, which is stricter. The two are graded apart.");
}
