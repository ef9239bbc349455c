using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Review;

/// <summary>An agency that was involved and has not been asked.</summary>
[RuleId("tees.rapid-review.ask-for-chronology", "this agency has not been asked for its chronology")]
[InForce("2018-07-04")]
[Cites(Guidance.Sharing, "A chronology or summary of involvement is requested of all involved agencies.")]
internal sealed class AskForChronology : Prompt<AgencyInCase>
{
    protected override void Define() =>
        When(
            s => (s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true)
              && s.Case.Notifications.Any(sent => sent.SentOn.Happened == true && sent.Recipients.Any(told => Fact<Body>.Of(told.Body) == Body.Panel))
              && s.Agency.ScopingRequestedOn.Happened == false,
            "This agency was involved, the Panel has been notified, and the agency has not been asked for its chronology or summary of involvement. Ask it; the guidance gives no days.");
}
