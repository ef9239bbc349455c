using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Attendee;

/// <summary>An agency that was involved and has named nobody to attend.</summary>
[RuleId("staffordshire.attendee.every-effort", "this agency was involved and has named no representative")]
[InForce("2023-12-15", By = GoverningDate.ScopingRequested)]
[AppliesIn(Area.Staffordshire)]
[Cites(AttendeeSheet.Attendance, "Every effort is made to attend once the agency has confirmed its involvement.")]
internal sealed class EveryEffort : Prompt<AgencyInCase>
{
    protected override void Define() =>
        When(
            s => (s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true) && s.Agency.RepresentativeNamed == false,
            "This agency has confirmed that it was involved and has named no representative. Every effort is to be made to attend the rapid review: ask who will come.");
}
