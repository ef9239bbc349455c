using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LocalReview;

/// <summary>When the meeting recorded that the criteria are met. Never our own reading of them.</summary>
[RuleId("tees.local-review.criteria-found-met", "the rapid review finds the criteria for a local review met")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(Guidance.LocalReview, "The outcome of the rapid review has indicated that the criteria for a local review are met.")]
internal sealed class CriteriaFoundMet : Clock<AuthorityInCase>
{
    protected override void Define() => StartsOn(s => s.Local(Declared.ReviewCriteriaFoundMetOn));
}
