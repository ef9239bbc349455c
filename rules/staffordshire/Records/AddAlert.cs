using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Packs.Staffordshire.Scoping;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Records;

/// <summary>The alert on an agency's records. Staffordshire only; no number of days is laid down.</summary>
[RuleId("staffordshire.records.alert", "add the alert \"subject to a rapid review\" to the records of the child, brothers and sisters, parents and carers")]
[InForce("2023-12-15", By = GoverningDate.ScopingRequested)]
[AppliesIn(Area.Staffordshire)]
[Cites(AttendeeSheet.Asked, "An alert is added to the records of the child, the siblings, the parents and the carers.")]
internal sealed class AddAlert : Duty<AgencyInCase>
{
    // The source does not say from when. The request for scoping is taken for the invitation.
    protected override void Define()
    {
        OnlyOnce(s => s.Agency.ScopingRequestedOn.Happened == true);
        OwedWhen(s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true)
           .By(Body.Agency)
           .AsSoonAs<AgencyAsked>()
           .DoneOn(s => s.Local(Declared.AlertAddedOn));
    }
}
