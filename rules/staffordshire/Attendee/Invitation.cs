using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Attendee;

/// <summary>What goes with the invitation.</summary>
[RuleId("staffordshire.attendee.invitation", "the invitation to the rapid review")]
[InForce("2023-12-15", By = GoverningDate.MeetingHeld)]
[AppliesIn(Area.Staffordshire)]
[Cites(AttendeeSheet.Called, "The board calls the rapid review and invites each agency's representative.")]
[Cites(AttendeeSheet.Criteria, "The guidance with the criteria comes attached.")]
[Cites(AttendeeSheet.Asked, "The enquiry is bounded by the time frame, the agreed scoping period.")]
internal sealed class Invitation : Checklist<MeetingInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview);
        Item("representatives", "invite each agency's representative", s => s.Local(Declared.RepresentativesInvited) == true);
        Item("period-from", "the first day of the agreed scoping period", s => s.Local(Declared.ScopingPeriodFrom).IsRecorded);
        Item("period-to", "the last day of the agreed scoping period", s => s.Local(Declared.ScopingPeriodTo).IsRecorded);
        Item("criteria", "attach the guidance with the criteria for a local review", s => s.Local(Declared.CriteriaAttached) == true);
        ByHand("contact", "whom to ask about the process or attendance");
    }
}
