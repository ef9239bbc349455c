using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Rules.England.SeriousIncident;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Notification;

/// <summary>A form covers seriously harmed children who are not brothers and sisters.</summary>
[RuleId("england.notification.one-form-for-each-harmed-child", "one form covers seriously harmed children who are not brothers and sisters")]
[InForce("2018-06-29", By = GoverningDate.NotificationSent)]
[Cites(NotificationPage.Forms, "Seriously harmed brothers and sisters stand on one form together; other children each need their own.")]
internal sealed class OneFormForEachHarmedChild : Conflict<NotificationInCase>
{
    // It is told also while it is not known whether the children are brothers and sisters, or whether the incident is part of
    // a large operation, which has one form for all.
    protected override void Define()
    {
        OnlyOnce(s => s.EveryChild.Any(one => Met<SeriousHarm>(one)
                                           && s.EveryChild.Any(other => Met<SeriousHarm>(other) && Fact<string>.Of(other.Child.Ref) != one.Child.Ref)));
        When(
            s => s.Incident.LargeScaleExploitation == false
              && s.EveryChild.Any(one => Met<SeriousHarm>(one)
                                      && s.EveryChild.Any(other => Met<SeriousHarm>(other)
                                                                && Fact<string>.Of(other.Child.Ref) != one.Child.Ref
                                                                && !one.Child.Siblings.Any(sibling => Fact<string>.Of(sibling.Ref) == other.Child.Ref)
                                                                && !other.Child.Siblings.Any(sibling => Fact<string>.Of(sibling.Ref) == one.Child.Ref))),
            "This notification covers several seriously harmed children. Unless they are brothers and sisters, or belong to one large operation about child sexual exploitation, the notification page asks for one form for each of them: check how the form was made out, and record who are brothers and sisters.",
            alsoWhileOpen: true);
    }
}
