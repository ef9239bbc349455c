using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LocalReview;

/// <summary>An advisory on local reviews of 2020 and 2021. It moves no date.</summary>
[RuleId("england.local-review.covid", "the times for the local review were relaxed during the pandemic")]
[InForce("2020-03-30", Until = "2022-01-01", By = GoverningDate.LocalReviewDecided)]
[Cites(PanelGuidance.Covid2020, "The fifteen working days, the six months and the notice before publication were relaxed; the five working days for notification were not.")]
internal sealed class LocalReviewsInPandemic : Prompt<AuthorityInCase>
{
    protected override void Define() =>
        When(
            s => Met<LocalReviewUndertaken>(s),
            "During the pandemic the Panel relaxed the six months for the local review and the notice before publication. The dates here are not moved: record the reason for any delay.");
}
