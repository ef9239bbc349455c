using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>Since July 2022 what the source says of the clinical commissioning group is read of the integrated care board.</summary>
[RuleId("staffordshire.meeting.quorum", "the rapid review meeting was quorate", Denies = "the rapid review meeting was not quorate")]
[InForce("2022-07-01", By = GoverningDate.MeetingHeld)]
[Cites(H01.Quorum, "Quorate only if at least one representative of each safeguarding partner is present: it names the clinical commissioning group, the police and the local authority.")]
[Cites(IntegratedCareBoards.Successors, "Since 1 July 2022 the integrated care board stands where the source names the clinical commissioning group.")]
internal sealed class RapidReviewQuorum : Quorum<MeetingInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true);
        Needs(SafeguardingPartner.LocalAuthority, s => Met("england.meeting.local-authority", s));
        Needs(SafeguardingPartner.Health, s => Met("england.meeting.health", s));
        Needs(SafeguardingPartner.Police, s => Met("england.meeting.police", s));
        Says(binding: true, "Procedure H01 makes the meeting quorate only if at least one representative of each safeguarding partner is present. What a meeting that is not quorate decides is not validly decided under H01. Taking part from afar counts. No deadline moves.");
    }
}

/// <summary>As the source has it.</summary>
[RuleId("staffordshire.meeting.quorum", "the rapid review meeting was quorate", Denies = "the rapid review meeting was not quorate")]
[InForce("2018-07-04", Until = "2022-07-01", By = GoverningDate.MeetingHeld)]
[Cites(H01.Quorum, "Quorate only if at least one representative of each safeguarding partner is present: the clinical commissioning group, the police and the local authority. Where several commissioning groups or forces cover the area, one of each is enough on its words.")]
internal sealed class RapidReviewQuorumWithCommissioningGroup : Quorum<MeetingInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == true);
        Needs(SafeguardingPartner.LocalAuthority, s => Met("england.meeting.local-authority", s));
        Needs(SafeguardingPartner.Health, s => Met("england.meeting.health", s));
        Needs(SafeguardingPartner.Police, s => Met("england.meeting.police", s));
        Says(binding: true, "Procedure H01 makes the meeting quorate only if at least one representative of each safeguarding partner is present. What a meeting that is not quorate decides is not validly decided under H01. Taking part from afar counts. No deadline moves.");
    }
}
