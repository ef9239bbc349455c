using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Considerations;

/// <summary>Regulation 3(b): a change of law or guidance, for a national review.</summary>
[RuleId("england.national-review.law-or-guidance", "the case raises, or may raise, issues that call for a change to legislation or guidance")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(ReviewRegulations2018.Regulation3, "(b) issues requiring legislative change or changes to guidance issued under an enactment")]
[Cites(ChildrenAct2004.Section16B1, "The Panel reviews cases that are complex or of national importance.")]
internal sealed class NationalLawOrGuidance : Consideration<WholeCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.EveryAuthority.Any(authority => Met<RapidReviewCalledFor>(authority)));
        AnsweredBy(s => s.Case.Answers.OnNationalChangeToLawOrGuidance);
    }
}
