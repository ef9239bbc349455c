using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LocalReview;

/// <summary>That the partners decided to undertake a local review is recorded, and no day on which they did.</summary>
[RuleId("england.local-review.decision-without-day", "the decision to undertake a local review is recorded without its day")]
[InForce("2018-07-04", By = GoverningDate.MomentAsked)]
[Cites(ChildrenAct2004.Section16F, "Partners arrange for local reviews where they consider it appropriate.")]
internal sealed class DecisionWithoutDay : Conflict<AuthorityInCase>
{
    protected override void Define() =>
        When(
            s => Met<RapidReviewCalledFor>(s)
              && s.Case.Answers.LocalReviewDecision == LocalReviewDecision.Undertake
              && s.Authority.LocalReview.DecidedOn.Happened == false,
            "The file records that the partners decided to undertake a local review, and says that up to now no day of that decision is recorded for this authority. Everything that follows from a local review runs from that day, so nothing of it is told: record the day.");
}
