using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LocalReview;

/// <summary>When the partners decide. The date that they record counts, not that of the Panel's reply.</summary>
[RuleId("england.local-review.decided", "the partners decide about a local review")]
[InForce("2018-06-29", By = GoverningDate.LocalReviewDecided)]
[Cites(ChildrenAct2004.Section16F, "Partners arrange for local reviews where they consider it appropriate.")]
internal sealed class LocalReviewDecided : Clock<AuthorityInCase>
{
    protected override void Define() =>
        StartsOn(s => s.Authority.LocalReview.DecidedOn);
}
