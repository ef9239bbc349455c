using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>The papers of the meeting.</summary>
[RuleId("staffordshire.meeting.papers", "the papers for everybody who attends the rapid review meeting")]
[InForce("2018-07-04", By = GoverningDate.MeetingHeld)]
[Cites(H01.Papers, "The referral form, the local authority's notification if completed, and the agencies' scoping forms are shared with all who attend, in advance wherever possible and otherwise at the meeting.")]
internal sealed class Papers : Checklist<MeetingInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview);
        Item("referral-form", "share the completed referral form", s => s.Local(Declared.ReferralFormShared) == true);
        ItemWhere(
            "notification",
            "share the local authority's notification",
            s => s.Case.Notifications.Any(sent => sent.Authority == s.Meeting.Authority && sent.SentOn.Happened == true),
            s => s.Local(Declared.NotificationShared) == true);
        Item("scoping-forms", "share the scoping form of each relevant agency", s => s.Local(Declared.ScopingFormsShared) == true);
        Item("when-shared", "say whether they were shared in advance, as far as possible, or at the meeting", s => s.Local(Declared.PapersShared).IsRecorded);
    }
}
