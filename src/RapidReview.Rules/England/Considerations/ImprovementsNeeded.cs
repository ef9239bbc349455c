using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Considerations;

/// <summary>Regulation 11(a): improvements that are needed.</summary>
[RuleId("england.local-review.improvements", "the case highlights, or may highlight, improvements that are needed")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(ReviewRegulations2018.Regulation11, "(a) improvements needed to safeguard and promote the welfare of children, including those identified before")]
[Cites(WorkingTogether.Considerations2018, "Among what partners consider for a local review.")]
[Cites(WorkingTogether.Considerations2023, "Among what partners consider for a local review.")]
[Cites(WorkingTogether.Considerations2026, "Among what partners consider for a local review.")]
internal sealed class ImprovementsNeeded : Consideration<WholeCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.EveryAuthority.Any(authority => Met<RapidReviewCalledFor>(authority)));
        AnsweredBy(s => s.Case.Answers.OnImprovementsNeeded);
        SuggestedBy(s => s.EveryChild.Any(child => child.Child.LookedAfter.IsLookedAfter == true
                                                || child.Child.CaseOpenAtEvent == true
                                                || child.Child.FamilyKnownToSocialCare.IsOneOf(FamilyKnownToSocialCare.Current, FamilyKnownToSocialCare.Recent)));
    }
}
