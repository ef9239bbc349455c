using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>Since September 2022 the fifteen working days are taken to run from the notification.</summary>
[RuleId("england.rapid-review.start", "the time for the rapid review starts to run")]
[InForce("2022-09-30", By = GoverningDate.NotificationSent)]
[Cites(PanelGuidance.June2025, "Counted from the day on which the notification was sent to the Panel.")]
[Cites(PanelGuidance.September2022, "Taken to run from the notification.")]
internal sealed class RapidReviewStart : Clock<ChildAndAuthority>
{
    protected override void Define() =>
        StartsOn(
            s => s.PanelNotifiedOn,
            prudently: s => DateFact.EarliestOf(
                s.PanelNotifiedOn,
                DateFact.LatestOf(s.Knowledge.KnewOfIncident, s.Knowledge.KnewOfDeathOrSeriousHarm, s.Knowledge.KnewOfAbuseOrNeglect)));
}

/// <summary>Before that they are taken to run from becoming aware; the advice does not say whose awareness. We take the authority's.</summary>
[RuleId("england.rapid-review.start", "the time for the rapid review starts to run")]
[InForce("2018-07-04", Until = "2022-09-30", By = GoverningDate.NotificationSent)]
[Cites(PanelGuidance.April2019, "Taken to run from awareness, as in the interim advice that it replaced.")]
[Cites(PanelGuidance.July2018, "Fifteen working days from becoming aware of the incident.")]
internal sealed class RapidReviewStartFromAwareness : Clock<ChildAndAuthority>
{
    protected override void Define() =>
        StartsOn(s => DateFact.LatestOf(s.Knowledge.KnewOfIncident, s.Knowledge.KnewOfDeathOrSeriousHarm, s.Knowledge.KnewOfAbuseOrNeglect));
}
