using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Records;

/// <summary>An agency says that its records are not secured.</summary>
[RuleId("staffordshire.records.not-secured", "this agency has not secured its records")]
[InForce("2018-07-04", By = GoverningDate.ScopingRequested)]
[Cites(H01.Records, "All agencies secure all records and files of the case.")]
internal sealed class NotSecured : Prompt<AgencyInCase>
{
    protected override void Define() =>
        When(
            s => s.Agency.ScopingRequestedOn.Happened == true
              && (s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true)
              && s.Agency.RecordsSecured == false,
            "This agency has been asked and has not secured its records of the case. Ask it to move them today to a secure place where its staff reach them only through a nominated representative.");
}
