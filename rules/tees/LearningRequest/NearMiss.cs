using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Packs.Tees.Area;
using RapidReview.Packs.Tees.Identification;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LearningRequest;

/// <summary>A near miss, in the recorded judgement of people.</summary>
[RuleId("tees.learning-request.near-miss", "this is a near miss from which there is learning to be gained", Denies = "this is no near miss from which there is learning to be gained")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.NearMisses, "The criteria for a notification are not met, and professionals believe that there is still learning to be gained.")]
internal sealed class NearMiss : Criterion<ChildAndAuthority>
{
    // The core finds its criteria not met only where a recorded judgement says so.
    protected override void Define()
    {
        OnlyWhere(s => Met<FallsToAuthority>(s));
        When(s => (Met<FoundNotMet>(s.OfChild) || !Met("england.notification.serious-incident", s))   // "not met"
               && s.OfChild.Local(Declared.LearningSeen) == true);                                    // "still learning to be gained"
    }
}
