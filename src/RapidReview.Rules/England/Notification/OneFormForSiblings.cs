using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Rules.England.SeriousIncident;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>Seriously harmed brothers and sisters stand on one form.</summary>
[RuleId("england.notification.one-form-for-siblings", "seriously harmed brothers and sisters need one form together")]
[InForce("2018-06-29", By = GoverningDate.Incident)]
[Cites(NotificationPage.Forms, "One form for seriously harmed brothers and sisters together.")]
internal sealed class OneFormForSiblings : Prompt<WholeCase>
{
    protected override void Define() =>
        When(
            s => s.EveryChild.Any(one => Met<SeriousHarm>(one) && one.Child.HasDied == false
                                      && s.EveryChild.Any(other => Met<SeriousHarm>(other) && other.Child.HasDied == false
                                                                && one.Child.Siblings.Any(sibling => Fact<string>.Of(sibling.Ref) == other.Child.Ref))),
            "Brothers and sisters who were seriously harmed stand on one notification form together; a child who died needs a form of their own.");
}
