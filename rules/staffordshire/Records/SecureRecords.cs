using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Packs.Staffordshire.Scoping;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Records;

/// <summary>Securing an agency's records. No number of days is laid down.</summary>
[RuleId("staffordshire.records.secure", "secure all its records of the case, reached only through a nominated representative")]
[InForce("2018-07-04", By = GoverningDate.ScopingRequested)]
[Cites(H01.Records, "All records and files of the case are moved to a secure place, where staff reach them only through a nominated representative. The letter with the template asks for it.")]
internal sealed class SecureRecords : Duty<AgencyInCase>
{
    // H01 gives no time; the attendee sheet, in Staffordshire, says immediately.
    protected override void Define()
    {
        OnlyOnce(s => s.Agency.ScopingRequestedOn.Happened == true);
        OwedWhen(s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true)
           .By(Body.Agency)
           .AsSoonAs<AgencyAsked>()
           .DoneOn(s => s.Local(Declared.RecordsSecuredOn));
    }
}
