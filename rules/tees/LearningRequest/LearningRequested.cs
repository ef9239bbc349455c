using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LearningRequest;

/// <summary>When a learning request was sent.</summary>
[RuleId("tees.learning-request.requested", "learning is requested of the partnership")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.NearMisses, "A request is submitted to the partnership.")]
internal sealed class LearningRequested : Clock<ChildAndAuthority>
{
    protected override void Define() => StartsOn(s => s.OfChild.Local(Declared.LearningRequestedOn));
}
