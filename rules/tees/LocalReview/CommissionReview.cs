using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LocalReview;

/// <summary>What follows here once the recorded outcome is that the criteria are met.</summary>
[RuleId("tees.local-review.commission", "commission and undertake the local review")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(Guidance.LocalReview, "The partnership will then commission and undertake the review. No days are given for it.")]
internal sealed class CommissionReview : Duty<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.Local(Declared.ReviewCriteriaFoundMetOn).Happened == true);
        OwedWhen(s => s.Local(Declared.ReviewCriteriaFoundMetOn).Happened == true)
       .By(Body.SafeguardingPartners)
       .AsSoonAs<CriteriaFoundMet>()
       .DoneOn(s => s.Local(Declared.ReviewCommissionedOn));
    }
}
