using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Meeting;

/// <summary>Whether those who took part for the partners may decide for them.</summary>
[RuleId("england.meeting.may-decide", "everybody who took part for a partner may take decisions for it", Denies = "somebody took part for a partner who may not take decisions for it")]
[InForce("2023-12-15", By = GoverningDate.MeetingHeld)]
[Cites(WorkingTogether.Partners2023, "Each lead partner appoints a delegated partner who can speak with authority, take decisions and hold their sector to account.")]
[Cites(WorkingTogether.Partners2026, "Each lead partner appoints a delegated partner who can speak with authority, take decisions and hold their sector to account.")]
internal sealed class MayDecide : Criterion<MeetingInCase>
{
    // Whoever had left before the decision took none, and need not have been able to.
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true);
        When(s => s.Meeting.Attendance.All(person => person.Partner == PartnerRole.None
                                                  || person.PresentForDecision == false
                                                  || person.Capacity.IsOneOf(AttendanceCapacity.LeadPartner, AttendanceCapacity.DelegatedPartner)
                                                  || person.HasDelegatedAuthority == true));
    }
}
