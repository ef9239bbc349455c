using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>During the transition a Local Safeguarding Children Board was told at the same time.</summary>
[RuleId("england.notification.transitional-board", "where a Local Safeguarding Children Board still exists it is told too")]
[InForce("2018-06-29", Until = "2019-09-29", By = GoverningDate.AuthorityAware)]
[Cites(NotificationPage.Boards, "Until safeguarding partners took over, the Local Safeguarding Children Board was told at the same time as the Panel.")]
internal sealed class TransitionalBoard : Prompt<ChildAndAuthority>
{
    protected override void Define() =>
        When(
            s => Met<NotifiableIncident>(s),
            "Where a Local Safeguarding Children Board still exists for the area, tell it at the same time as the Panel. Partnerships had to publish their own arrangements by 29 June 2019 and to work under them by 29 September 2019.");
}
