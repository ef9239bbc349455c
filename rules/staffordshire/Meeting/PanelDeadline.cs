using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>The last day for sending the rapid review to the Panel, whatever the Panel's advice of the day.</summary>
[RuleId("staffordshire.meeting.panel-deadline", "the rapid review is to be with the Panel at the latest")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(H01.Timescales, "The rapid review is completed within the time that the Panel's guidance gives: a reference that moves with that guidance.")]
internal sealed class PanelDeadline : Clock<ChildAndAuthority>
{
    protected override void Define() =>
        StartsOn(
            s => DateOf("england.rapid-review.submit", s, FindingDate.Due),
            prudently: s => DateOf("england.rapid-review.submit", s, FindingDate.PrudentDue));
}
