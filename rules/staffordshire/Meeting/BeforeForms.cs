using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Packs.Staffordshire.Scoping;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>The meeting is, or was, at a time when scoping forms may still be out. The local seven days make it possible: two and seven end on the ninth working day, and the window opens on the seventh.</summary>
[RuleId("staffordshire.meeting.before-forms", "the meeting comes before the scoping forms are due back")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Window, "The window opens on the seventh working day after the referral.")]
[Cites(H01.Return, "With two working days to send the forms out and seven to return them, they may come back as late as the ninth.")]
internal sealed class BeforeForms : Conflict<AuthorityInCase>
{
    // A meeting on the very day on which the forms are due counts: they may come in after it.
    protected override void Define()
    {
        OnlyOnce(s => s.RapidReviewHeldOrPlannedOn <= DateOf<FormsBack>(s, FindingDate.Due) || s.Local(Declared.FormsBackOn) > s.RapidReviewHeldOrPlannedOn);
        When(
            s => !(s.Local(Declared.FormsBackOn) <= s.RapidReviewHeldOrPlannedOn),
            "The rapid review meeting is held, or planned, before every scoping form is back or must be. H01 lets it: its window opens on the seventh working day after the referral, and with the seven local days the forms may return as late as the ninth. Check which agencies' forms are still out, and hold the meeting once they are back, if the dates allow.",
            alsoWhileOpen: true);
    }
}
