using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>A form covers a child who died and another child too.</summary>
[RuleId("england.notification.one-form-for-each-death", "one form covers a child who died and another child too")]
[InForce("2018-06-29", By = GoverningDate.NotificationSent)]
[Cites(NotificationPage.Forms, "One form for each child who died.")]
internal sealed class OneFormForEachDeath : Conflict<NotificationInCase>
{
    protected override void Define() =>
        When(
            s => s.EveryChild.Any(died => died.Child.HasDied == true
                                       && s.EveryChild.Any(other => Fact<string>.Of(other.Child.Ref) != died.Child.Ref)), // another child
            "This notification covers a child who died and another child too. The notification page asks for one form for each child who died: check how the form was made out.");
}
