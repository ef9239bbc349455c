using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Meeting;

/// <summary>The police took part as a safeguarding partner.</summary>
[RuleId("england.meeting.police", "the police took part as a safeguarding partner", Denies = "the police did not take part as a safeguarding partner")]
[InForce("2018-07-04", By = GoverningDate.MeetingHeld)]
[Cites(WorkingTogether.Partners2018, "The three partners share the duty jointly and equally. No text was found that says who must take part.")]
[Cites(WorkingTogether.Partners2023, "The three partners share the duty jointly and equally. No text was found that says who must take part.")]
[Cites(WorkingTogether.Partners2026, "The three partners share the duty jointly and equally. No text was found that says who must take part.")]
internal sealed class PoliceTookPart : Criterion<MeetingInCase>
{
    // A youth justice officer is not the police.
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true);
        When(s => s.Meeting.Attendance.Any(person => person.PresentForDecision == true
                                                  && (person.Partner == PartnerRole.Police
                                                      || person.AlsoStandsFor.Includes(SafeguardingPartner.Police))));
    }
}
