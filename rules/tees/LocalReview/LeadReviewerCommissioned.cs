using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LocalReview;

/// <summary>When there is a reviewer with whom to agree.</summary>
[RuleId("tees.local-review.lead-reviewer-commissioned", "a lead reviewer is commissioned")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(Guidance.LocalReview, "The method is agreed with the reviewer.")]
internal sealed class LeadReviewerCommissioned : Clock<AuthorityInCase>
{
    protected override void Define() => StartsOn(s => s.Authority.LocalReview.ReviewerNamedOn);
}
