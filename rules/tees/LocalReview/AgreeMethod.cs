using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LocalReview;

/// <summary>Agreeing the method.</summary>
[RuleId("tees.local-review.agree-method", "agree the method with the lead reviewer")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(Guidance.LocalReview, "The method by which the review is conducted is agreed with the reviewer or reviewers.")]
internal sealed class AgreeMethod : Duty<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => Met("england.local-review.undertaken", s));
        OwedWhen(s => Met("england.local-review.undertaken", s))
       .By(Body.SafeguardingPartners)
       .To(Body.ReviewerAppointed)
       .AsSoonAs<LeadReviewerCommissioned>()
       .DoneOn(s => s.Local(Declared.MethodAgreedOn));
    }
}
