using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>Whether the partnership owes a rapid review for any child of the case.</summary>
[RuleId("england.rapid-review.owed-by-partnership", "the partnership of this authority owes a rapid review", Denies = "the partnership of this authority does not owe a rapid review")]
[InForce("2018-07-04", By = GoverningDate.MomentAsked)]
[Cites(PanelGuidance.Questions, "One follows every notification, unless it is determined later that the criteria are not met.")]
[Cites(PanelGuidance.Newsletter, "The next step after every notification; it is not optional.")]
internal sealed class PartnershipOwesRapidReview : Criterion<AuthorityInCase>
{
    protected override void Define() =>
        When(s => s.EveryPair.Any(pair => Met<RapidReviewOwed>(pair)));
}
