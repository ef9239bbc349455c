using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Meeting;

/// <summary>Whether each partner had somebody there who may decide for it.</summary>
[RuleId("england.meeting.may-decide", "each safeguarding partner had somebody there who may take decisions for it", Denies = "a safeguarding partner had nobody there who may take decisions for it")]
[InForce("2023-12-15", By = GoverningDate.MeetingHeld)]
[Cites(WorkingTogether.Partners2023, "Each lead partner appoints a delegated partner who can speak with authority, take decisions and hold their sector to account.")]
[Cites(WorkingTogether.Partners2026, "Each lead partner appoints a delegated partner who can speak with authority, take decisions and hold their sector to account.")]
internal sealed class EachPartnerMayDecide : Criterion<MeetingInCase>
{
    // One such person is enough for each partner: colleagues who come with that person need not be able to decide.
    // A lead or delegated partner may always decide; anybody else where that is recorded.
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true);
        When(s => s.Meeting.Attendance.Any(person => person.PresentForDecision == true
                                                  && (person.Capacity.IsOneOf(AttendanceCapacity.LeadPartner, AttendanceCapacity.DelegatedPartner) || person.HasDelegatedAuthority == true)
                                                  && ((person.Partner == PartnerRole.LocalAuthority && person.Authority == s.Meeting.Authority)
                                                      || person.AlsoStandsFor.Includes(SafeguardingPartner.LocalAuthority)))
               && s.Meeting.Attendance.Any(person => person.PresentForDecision == true
                                                  && (person.Capacity.IsOneOf(AttendanceCapacity.LeadPartner, AttendanceCapacity.DelegatedPartner) || person.HasDelegatedAuthority == true)
                                                  && ((person.Partner == PartnerRole.Health && person.HealthBody == HealthBodyKind.IntegratedCareBoard)
                                                      || person.AlsoStandsFor.Includes(SafeguardingPartner.Health)))
               && s.Meeting.Attendance.Any(person => person.PresentForDecision == true
                                                  && (person.Capacity.IsOneOf(AttendanceCapacity.LeadPartner, AttendanceCapacity.DelegatedPartner) || person.HasDelegatedAuthority == true)
                                                  && (person.Partner == PartnerRole.Police
                                                      || person.AlsoStandsFor.Includes(SafeguardingPartner.Police))));
    }
}
