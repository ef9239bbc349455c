using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>A child is thought to have caused the harm: one incident is easily notified twice.</summary>
[RuleId("england.notification.harmed-by-a-child", "a child is thought to have caused the harm")]
[InForce("2018-06-29", By = GoverningDate.Incident)]
[Cites(NotificationPage.Forms, "Forms are often duplicated, for the child who was harmed and the child who harmed.")]
internal sealed class HarmedByAChild : Prompt<WholeCase>
{
    protected override void Define() =>
        When(
            s => s.Incident.PerpetratorIsChild == true,
            "A child is thought to have caused the harm. Check that the incident is not notified twice, once for the child who was harmed and once for the child who harmed.");
}
