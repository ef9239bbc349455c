using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>When the chair of the Board decides that a review is undertaken.</summary>
[RuleId("wales.review.decided", "the chair of the Board decides that a review is undertaken")]
[InForce("2024-10-01", By = GoverningDate.ReferredToBoard)]
[Cites(WalesLaw.UnifiedReviews, "The chair of the Board decides.")]
internal sealed class ReviewDecided : Clock<AuthorityInCase>
{
    protected override void Define() =>
        StartsOn(s => s.Authority.WelshReview.ReviewDecidedOn);
}
