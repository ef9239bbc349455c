using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Identification;

/// <summary>A death after the notification.</summary>
[RuleId("tees.identification.update-not-again", "the child died after the notification")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(Guidance.Pathways, "One incident is expected to come by one of the pathways. That a death after the notification is an update and no second notification is our reading.")]
internal sealed class UpdateNotAgain : Prompt<ChildAndAuthority>
{
    // Unclear: the source says nothing of it. Official statistics keep an incident as it was classed when notified.
    protected override void Define() =>
        When(
            s => s.Child.DiedOn > s.PanelNotifiedOn,
            "The child has died since the Panel was notified. Update the notification; do not file a second one for the same incident.");
}
