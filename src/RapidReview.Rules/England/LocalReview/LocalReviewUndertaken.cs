using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LocalReview;

/// <summary>Whether the partners have decided to undertake a local review. Only their recorded decision answers it.</summary>
[RuleId("england.local-review.undertaken", "the partners have decided to undertake a local review", Denies = "the partners have not decided to undertake a local review")]
[InForce("2018-06-29", By = GoverningDate.LocalReviewDecided)]
[Cites(ChildrenAct2004.Section16F, "Partners arrange for local reviews where they consider it appropriate. Meeting the criteria does not oblige them.")]
internal sealed class LocalReviewUndertaken : Criterion<AuthorityInCase>
{
    protected override void Define() =>
        When(s => s.Case.Answers.LocalReviewDecision == LocalReviewDecision.Undertake
               && s.Authority.LocalReview.DecidedOn.Happened == true);
}
