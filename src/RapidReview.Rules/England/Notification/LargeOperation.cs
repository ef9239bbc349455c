using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>A large operation about child sexual exploitation needs one form.</summary>
[RuleId("england.notification.large-operation", "a large operation about child sexual exploitation needs one form")]
[InForce("2018-06-29", By = GoverningDate.Incident)]
[Cites(NotificationPage.Forms, "A large operation about child sexual exploitation needs one form, for the main child; the others are listed on it.")]
internal sealed class LargeOperation : Prompt<WholeCase>
{
    protected override void Define() =>
        When(
            s => s.Incident.LargeScaleExploitation == true,
            "For a large operation about child sexual exploitation make out one notification form, for the main child, and list the other children on it.");
}
