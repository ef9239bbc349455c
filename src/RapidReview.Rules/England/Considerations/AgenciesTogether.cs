using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Considerations;

/// <summary>Regulation 11(c): agencies working together.</summary>
[RuleId("england.local-review.agencies-together", "the case raises concerns about agencies working together")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(ReviewRegulations2018.Regulation11, "(c) concerns about two or more agencies working together effectively")]
[Cites(WorkingTogether.Considerations2018, "Among what partners consider for a local review.")]
[Cites(WorkingTogether.Considerations2023, "Among what partners consider for a local review.")]
[Cites(WorkingTogether.Considerations2026, "Among what partners consider for a local review.")]
internal sealed class AgenciesTogether : Consideration<WholeCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.EveryAuthority.Any(authority => Met<RapidReviewCalledFor>(authority)));
        AnsweredBy(s => s.Case.Answers.OnAgenciesWorkingTogether);
        SuggestedBy(s => s.EveryAgency.Any(one => (one.Agency.InvolvedWithChild == true || one.Agency.InvolvedWithFamily == true)
                                               && s.EveryAgency.Any(other => (other.Agency.InvolvedWithChild == true || other.Agency.InvolvedWithFamily == true)
                                                                          && Fact<string>.Of(other.Agency.Ref) != one.Agency.Ref))); // two different agencies
    }
}
