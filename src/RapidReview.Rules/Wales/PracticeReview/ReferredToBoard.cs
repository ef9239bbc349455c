using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>When the case is referred.</summary>
[RuleId("wales.review.referred", "the case is referred to the Safeguarding Board")]
[InForce("2016-04-06", By = GoverningDate.ReferredToBoard)]
[Cites(WalesLaw.ReviewGuidance, "The Board's case review group considers a referral.")]
[Cites(WalesLaw.PracticeReviews, "Safeguarding Boards undertake their reviews under these regulations. The text was not seen.")]
internal sealed class ReferredToBoard : Clock<ChildAndAuthority>
{
    protected override void Define() =>
        StartsOn(s => s.Authority.WelshReview.SusrReferredOn);
}
