using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.AfterMeeting;

/// <summary>The documents that H01 names, and whether each is there.</summary>
[RuleId("staffordshire.after-meeting.documents", "the five documents that H01 names")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Referral, "Document 1: the referral form.")]
[Cites(H01.Send, "Document 2: the scoping template. Document 3: the letter that goes with it.")]
[Cites(H01.Template, "Document 4: the rapid review template.")]
[Cites(H01.Sending, "Document 5: the covering letter.")]
internal sealed class Documents : Checklist<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.ReferralReceivedOn.Happened == true);
        Item("referral-form", "document 1, the referral form, received", s => s.Authority.ReferralReceivedOn.Happened == true);
        Item("scoping-template", "document 2, the scoping template, sent out", s => s.Local(Declared.ScopingSentOn).Happened == true);
        Item("letter", "document 3, the letter with it: the referral in brief, what scoping is for, and the request to secure records", s => s.Local(Declared.LetterSent) == true);
        Item("rapid-review-template", "document 4, the rapid review template, completed", s => s.Authority.RapidReview.CompletedOn.Happened == true || s.Authority.RapidReview.SubmittedOn.Happened == true);
        Item("covering-letter", "document 5, the covering letter to the Panel, sent with it", s => s.Local(Declared.CoveringLetterSent) == true);
    }
}
