using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Meeting;

/// <summary>The local authority took part as a safeguarding partner.</summary>
[RuleId("england.meeting.local-authority", "the local authority took part as a safeguarding partner", Denies = "the local authority did not take part as a safeguarding partner")]
[InForce("2018-07-04", By = GoverningDate.MeetingHeld)]
[Cites(WorkingTogether.Partners2018, "The three partners share the duty jointly and equally. No text was found that says who must take part.")]
[Cites(WorkingTogether.Partners2023, "The three partners share the duty jointly and equally. No text was found that says who must take part.")]
[Cites(WorkingTogether.Partners2026, "The three partners share the duty jointly and equally. No text was found that says who must take part.")]
internal sealed class LocalAuthorityTookPart : Criterion<MeetingInCase>
{
    // A school does not stand for the authority. Where a partnership has several authorities, the one whose case it is counts.
    // Remote attendance counts; whoever stands for another partner needs a written delegation.
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true);
        When(s => s.Meeting.Attendance.Any(person => person.PresentForDecision == true
                                                  && ((person.Partner == PartnerRole.LocalAuthority && person.Authority == s.Meeting.Authority)
                                                      || person.AlsoStandsFor.Includes(SafeguardingPartner.LocalAuthority))));
    }
}
