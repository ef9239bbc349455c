using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Packs.Tees.Area;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LearningRequest;

/// <summary>What the partnership does with a request.</summary>
[RuleId("tees.learning-request.consider", "consider the learning request")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.NearMisses, "The partnership considers the case. No days are given.")]
internal sealed class ConsiderRequest : Duty<ChildAndAuthority>
{
    protected override void Define()
    {
        OnlyOnce(s => Met<FallsToAuthority>(s) && s.OfChild.Local(Declared.LearningRequestedOn).Happened == true);
        OwedWhen(s => s.OfChild.Local(Declared.LearningRequestedOn).Happened == true)
       .By(Body.SafeguardingPartners)
       .AsSoonAs<LearningRequested>()
       .DoneOn(s => s.OfChild.Local(Declared.LearningConsideredOn));
    }
}
