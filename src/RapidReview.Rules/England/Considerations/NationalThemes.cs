using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Considerations;

/// <summary>Regulation 3(c): recurrent themes, for a national review.</summary>
[RuleId("england.national-review.recurrent-themes", "the case highlights, or may highlight, recurrent themes that matter nationally")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(ReviewRegulations2018.Regulation3, "(c) recurrent themes in safeguarding and promoting the welfare of children")]
[Cites(ChildrenAct2004.Section16B1, "The Panel reviews cases that are complex or of national importance.")]
internal sealed class NationalThemes : Consideration<WholeCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.EveryAuthority.Any(authority => Met<RapidReviewCalledFor>(authority)));
        AnsweredBy(s => s.Case.Answers.OnNationalRecurrentThemes);
    }
}
