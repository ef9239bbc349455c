using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Considerations;

/// <summary>Regulation 11(b): recurrent themes.</summary>
[RuleId("england.local-review.recurrent-themes", "the case highlights, or may highlight, recurrent themes")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(ReviewRegulations2018.Regulation11, "(b) recurrent themes in safeguarding and promoting the welfare of children")]
[Cites(WorkingTogether.Considerations2018, "Among what partners consider for a local review.")]
[Cites(WorkingTogether.Considerations2023, "Among what partners consider for a local review.")]
[Cites(WorkingTogether.Considerations2026, "Among what partners consider for a local review.")]
internal sealed class RecurrentThemes : Consideration<WholeCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.EveryAuthority.Any(authority => Met<RapidReviewCalledFor>(authority)));
        AnsweredBy(s => s.Case.Answers.OnRecurrentThemes);
    }
}
