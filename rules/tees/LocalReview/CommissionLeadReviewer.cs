using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LocalReview;

/// <summary>The lead reviewer of a local review that was decided on.</summary>
[RuleId("tees.local-review.lead-reviewer", "commission a lead reviewer")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(Guidance.LocalReview, "The partnership should commission a lead reviewer.")]
internal sealed class CommissionLeadReviewer : Duty<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => Met("england.local-review.undertaken", s));
        OwedWhen(s => Met("england.local-review.undertaken", s))
       .By(Body.SafeguardingPartners)
       .AsSoonAs("england.local-review.decided")
       .DoneOn(s => s.Authority.LocalReview.ReviewerNamedOn);
    }
}
