using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Meeting;

/// <summary>All three safeguarding partners should take part in the rapid review.</summary>
[RuleId("england.meeting.all-partners", "all three safeguarding partners took part", Denies = "not all three safeguarding partners took part")]
[InForce("2018-07-04", By = GoverningDate.MeetingHeld)]
[Cites(WorkingTogether.Partners2018, "The partners share the duty jointly and equally. No quorum was found in national guidance.")]
[Cites(WorkingTogether.Partners2023, "The partners share the duty jointly and equally. No quorum was found in national guidance.")]
[Cites(WorkingTogether.Partners2026, "The partners share the duty jointly and equally. No quorum was found in national guidance.")]
[Cites(ChildrenAct2004.Section16E3, "The partners: the local authority, the health body and the chief officer of police.")]
internal sealed class AllPartnersTookPart : Quorum<MeetingInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true);
        Needs(SafeguardingPartner.LocalAuthority, s => Met<LocalAuthorityTookPart>(s));
        Needs(SafeguardingPartner.Health, s => Met<HealthPartnerTookPart>(s));
        Needs(SafeguardingPartner.Police, s => Met<PoliceTookPart>(s));
        Says(binding: false, "National guidance lays down no quorum; all three partners should take part. A partner's absence stops no clock.");
    }
}
