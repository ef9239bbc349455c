using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Meeting;

/// <summary>The health partner took part.</summary>
[RuleId("england.meeting.health", "the health partner took part")]
[InForce("2022-07-01", By = GoverningDate.MeetingHeld)]
[Cites(WorkingTogether.Partners2018, "All three partners take part in the decision.")]
[Cites(WorkingTogether.Partners2023, "All three partners take part in the decision.")]
[Cites(WorkingTogether.Partners2026, "All three partners take part in the decision.")]
[Cites(IntegratedCareBoards.Successors, "From 1 July 2022 the health partner is the integrated care board.")]
internal sealed class IntegratedCareBoardTookPart : Criterion<MeetingInCase>
{
    // A trust, a general practice or a hospital's named nurse is not the integrated care board.
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true);
        When(s => s.Meeting.Attendance.Any(person => person.PresentForDecision == true
                                                  && ((person.Partner == PartnerRole.Health && person.HealthBody == HealthBodyKind.IntegratedCareBoard)
                                                      || person.AlsoStandsFor.Any(partner => Fact<SafeguardingPartner>.Of(partner) == SafeguardingPartner.Health))));
    }
}

/// <summary>The health partner took part, until 30 June 2022 by a clinical commissioning group.</summary>
[RuleId("england.meeting.health", "the health partner took part")]
[InForce("2018-07-04", Until = "2022-07-01", By = GoverningDate.MeetingHeld)]
[Cites(WorkingTogether.Partners2018, "All three partners take part in the decision.")]
[Cites(ChildrenAct2004.Section16E3, "Until 30 June 2022 the health partner was the clinical commissioning group.")]
internal sealed class CommissioningGroupTookPart : Criterion<MeetingInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true);
        When(s => s.Meeting.Attendance.Any(person => person.PresentForDecision == true
                                                  && ((person.Partner == PartnerRole.Health && person.HealthBody == HealthBodyKind.ClinicalCommissioningGroup)
                                                      || person.AlsoStandsFor.Any(partner => Fact<SafeguardingPartner>.Of(partner) == SafeguardingPartner.Health))));
    }
}
