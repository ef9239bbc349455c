using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Attendee;

/// <summary>What each attendee is responsible for.</summary>
[RuleId("staffordshire.attendee.checklist", "the attendee's roles and responsibilities")]
[InForce("2023-12-15", By = GoverningDate.MeetingHeld)]
[AppliesIn(Area.Staffordshire)]
[Cites(AttendeeSheet.Preparation, "Attendees gather the basic facts and find out how far the agency was involved.")]
[Cites(AttendeeSheet.Asked, "What the attendee will have been asked to do.")]
[Cites(AttendeeSheet.Responsibilities, "What the attendee is responsible for at the meeting.")]
internal sealed class AttendeeChecklist : Checklist<AttendeeInCase>
{
    // Each answer is a person's own. An independent chair, a scrutineer or whoever takes the minutes represents no agency.
    protected override void Define()
    {
        OnlyOnce(s => s.Meeting.Kind == MeetingKind.RapidReview);
        OnlyWhere(s => !s.Attendance.Capacity.IsOneOf(AttendanceCapacity.Chair, AttendanceCapacity.Scrutineer, AttendanceCapacity.MinuteTaker));
        Item("diary", "give the rapid review priority in the diary", s => s.Local(Declared.DiaryCleared) == true);
        Item("papers", "read all papers with care", s => s.Local(Declared.PapersRead) == true);
        Item("basic-facts", "gather the basic facts beforehand", s => s.Local(Declared.FactsGathered) == true);
        Item("extent", "find out how far the agency was involved with the child or any member of the family", s => s.Local(Declared.ExtentFound) == true);
        Item("practitioners", "talk beforehand with the practitioners who know the child and the family, to find better ways of working within and between agencies", s => s.Local(Declared.PractitionersSpokenTo) == true);
        Item("form", "bring the completed scoping form", s => s.Local(Declared.FormBrought) == true);
        Item("update", "update the meeting from the form: relevant information, immediate learning, actions, what else matters", s => s.Local(Declared.MeetingUpdated) == true);
        Item("learning-reported", "report the learning and the action that the agency has already taken since its analysis", s => s.Local(Declared.LearningReported) == true);
        Item("part", "take a full part and give one's own view, without fear of blame for what was done in good faith", s => s.Local(Declared.TookFullPart) == true);
        Item("challenge", "challenge other agencies with respect, to be clear and assured about the safeguarding of this case", s => s.Local(Declared.Challenged) == true);
        Item("criteria", "understand the criteria for a local review, from the guidance that came with the invitation", s => s.Local(Declared.CriteriaUnderstood) == true);
        Item("method", "help to settle how learning from the case is best found and passed on", s => s.Local(Declared.MethodConsidered) == true);
        Item("decision", "contribute fully to the decision on the criteria and to a fitting and proportionate recommendation to the board and the Panel", s => s.Local(Declared.ContributedToDecision) == true);
    }
}
