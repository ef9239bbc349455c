using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Packs.Tees.Area;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LearningRequest;

/// <summary>What may come of a request.</summary>
[RuleId("tees.learning-request.activity", "learning activity may follow the request")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.NearMisses, "The partnership undertakes learning activity where appropriate, such as an audit, a case or facilitated discussion, or a learning lessons review.")]
internal sealed class LearningActivity : Prompt<ChildAndAuthority>
{
    protected override void Define()
    {
        OnlyWhere(s => Met<FallsToAuthority>(s));
        When(
            s => s.OfChild.Local(Declared.LearningRequestedOn).Happened == true,
            "Where it fits, the partnership undertakes learning activity, such as an audit, a discussion of the case, a facilitated discussion or a learning lessons review. Whether and which is for it to decide.");
    }
}
