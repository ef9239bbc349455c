using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Considerations;

/// <summary>Regulation 3(a): improvements, for a national review.</summary>
[RuleId("england.national-review.improvements", "the case highlights, or may highlight, improvements that are needed nationally")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(ReviewRegulations2018.Regulation3, "(a) improvements needed to safeguard and promote the welfare of children, including those identified before")]
[Cites(PanelGuidance.NationalReviews, "What the guidance is thought to name as pointing to a national review.")]
[Cites(ChildrenAct2004.Section16B1, "The Panel reviews cases that are complex or of national importance.")]
internal sealed class NationalImprovements : Consideration<WholeCase>
{
    // What suggests it is taken from what the Panel's guidance is thought to name; that text was not seen.
    protected override void Define()
    {
        OnlyOnce(s => s.EveryAuthority.Any(authority => Met<RapidReviewCalledFor>(authority)));
        AnsweredBy(s => s.Case.Answers.OnNationalImprovementsNeeded);
        SuggestedBy(s => s.EveryChild.Any(child => child.Child.LookedAfter.IsLookedAfter == true || child.Child.InInstitution == true));
    }
}
