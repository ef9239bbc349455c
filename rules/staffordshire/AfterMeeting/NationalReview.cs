using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.AfterMeeting;

/// <summary>The first of the three outcomes. It is the meeting's recorded decision, never worked out here.</summary>
[RuleId("staffordshire.after-meeting.national-review", "a national review is recommended", Denies = "no national review is recommended")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Decision, "The meeting decides whether to recommend a national review, to undertake a local serious case review, now a local practice review, or neither.")]
internal sealed class NationalReview : Category<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.RapidReviewHeldOn.Happened == true);
        When(s => s.Case.Answers.NationalReviewRecommended == NationalReviewRecommendation.Yes);
    }
}
