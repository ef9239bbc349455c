using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Scoping;

/// <summary>When more than the basic facts is asked for.</summary>
[RuleId("staffordshire.scoping.fuller-information", "more detailed information may now be sought")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Later, "More detailed information is sought if the rapid review sees national or local learning and a review of some kind is recommended.")]
internal sealed class FullerInformation : Prompt<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.ReferralReceivedOn.Happened == true);
        When(
            s => s.Case.Answers.NationalReviewRecommended == NationalReviewRecommendation.Yes
              || s.Case.Answers.LocalReviewDecision == LocalReviewDecision.Undertake
              || s.Case.Answers.AlternativeLearning.IsRecorded,
            "A review, or another way of learning, is recorded as recommended. More detailed information can now be sought from the agencies; the scoping form was kept to the basic facts and to how far each agency was involved.");
    }
}
