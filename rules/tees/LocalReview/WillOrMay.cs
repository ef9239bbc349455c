using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LocalReview;

/// <summary>The source leaves less to the partners than the Act does.</summary>
[RuleId("tees.local-review.will-or-may", "whether a local review must follow once its criteria are found met")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(Guidance.LocalReview, "The partnership will commission and undertake the review.")]
internal sealed class WillOrMay : Conflict<AuthorityInCase>
{
    protected override void Define() =>
        When(
            s => s.Local(Declared.ReviewCriteriaFoundMetOn).Happened == true,
            "The recorded outcome is that the criteria for a local review are met. Nationally the partners then still decide whether a review is appropriate; the Tees guidance says that they will commission and undertake it. Where they decide otherwise, record why they depart from their own arrangement.");
}
