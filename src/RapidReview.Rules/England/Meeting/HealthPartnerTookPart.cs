using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Meeting;

/// <summary>The health partner took part.</summary>
[RuleId("england.meeting.health", "the health partner took part", Denies = "the health partner did not take part")]
[InForce("2022-07-01", By = GoverningDate.MeetingHeld)]
[Cites(WorkingTogether.Partners2018, "The three partners share the duty jointly and equally. No text was found that says who must take part.")]
[Cites(WorkingTogether.Partners2023, "The three partners share the duty jointly and equally. No text was found that says who must take part.")]
[Cites(WorkingTogether.Partners2026, "The three partners share the duty jointly and equally. No text was found that says who must take part.")]
[Cites(IntegratedCareBoards.Successors, "From 1 July 2022 the health partner is the integrated care board.")]
internal sealed class HealthPartnerTookPart : Criterion<MeetingInCase>
{
    // A trust, a general practice or a hospital's named nurse is not the integrated care board.
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true);
        When(s => s.Meeting.Attendance.Any(person => person.PresentForDecision == true
                                                  && ((person.Partner == PartnerRole.Health && person.HealthBody == HealthBodyKind.IntegratedCareBoard)
                                                      || person.AlsoStandsFor.Includes(SafeguardingPartner.Health))));
    }
}

/// <summary>The health partner took part, until 30 June 2022 by a clinical commissioning group.</summary>
[RuleId("england.meeting.health", "the health partner took part", Denies = "the health partner did not take part")]
[InForce("2018-07-04", Until = "2022-07-01", By = GoverningDate.MeetingHeld)]
[Cites(WorkingTogether.Partners2018, "The three partners share the duty jointly and equally. No text was found that says who must take part.")]
[Cites(ChildrenAct2004.Section16E3, "Until 30 June 2022 the health partner was the clinical commissioning group.")]
internal sealed class CommissioningGroupTookPart : Criterion<MeetingInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true);
        When(s => s.Meeting.Attendance.Any(person => person.PresentForDecision == true
                                                  && ((person.Partner == PartnerRole.Health && person.HealthBody == HealthBodyKind.ClinicalCommissioningGroup)
                                                      || person.AlsoStandsFor.Includes(SafeguardingPartner.Health))));
    }
}
