using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Meeting;

/// <summary>An agency that was involved did not take part in the rapid review meeting.</summary>
[RuleId("england.meeting.missing-agency", "an agency that was involved is not recorded at the rapid review")]
[InForce("2018-07-04", By = GoverningDate.MomentAsked)]
[Cites(ChildrenAct2004.Section16G, "Relevant agencies act in accordance with the arrangements. No provision on attending in person was found.")]
[Cites(WorkingTogether.RapidReview2018, "The rapid review gathers the facts as far as they can readily be established: those who were involved know them.")]
[Cites(WorkingTogether.RapidReview2023, "The rapid review gathers the facts as far as they can readily be established: those who were involved know them.")]
[Cites(WorkingTogether.RapidReview2026, "The rapid review gathers the facts as far as they can readily be established: those who were involved know them.")]
internal sealed class MissingAgency : Prompt<AgencyInCase>
{
    // A meeting that is only planned says nothing yet of who will come.
    protected override void Define() =>
        When(
            s => (s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true)
              && s.Case.Meetings.Any(meeting => meeting.Kind == MeetingKind.RapidReview && meeting.HeldOn.Happened == true)
              && s.Case.Meetings.All(meeting => meeting.Kind != MeetingKind.RapidReview
                                             || meeting.HeldOn.Happened == false
                                             || meeting.Attendance.All(person => person.Body != s.Agency.Ref)),
            "This agency was involved and is not recorded at the rapid review: put missing representation on the agenda, and ask the agency for what it knows. Agencies should take part.");
}
