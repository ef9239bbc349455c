using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>An advisory on rapid reviews of 2020 and 2021. It moves no date.</summary>
[RuleId("england.rapid-review.covid", "the time for the rapid review was relaxed during the pandemic")]
[InForce("2020-03-30", Until = "2022-01-01", By = GoverningDate.NotificationSent)]
[Cites(PanelGuidance.Covid2020, "The fifteen working days, the six months and the notice before publication were relaxed; the five working days for notification were not.")]
internal sealed class RapidReviewsInPandemic : Prompt<ChildAndAuthority>
{
    protected override void Define() =>
        When(
            s => Met<RapidReviewOwed>(s),
            "During the pandemic the Panel relaxed the fifteen working days for the rapid review, not the five working days for the notification. The dates here are not moved: record the reason for any delay.");
}
