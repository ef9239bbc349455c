using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Review;

/// <summary>The reasons where no review follows.</summary>
[RuleId("tees.rapid-review.summarise-why-not", "summarise why the criteria for a review are not met")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(Guidance.Summary, "Where the decision is not to proceed with a review, the members provide a summary of why the criteria are not met.")]
internal sealed class SummariseWhyNot : Duty<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.LocalReview.DecidedOn.Happened == true && s.Case.Answers.LocalReviewDecision == LocalReviewDecision.NotUndertake);
        OwedWhen(s => s.Authority.LocalReview.DecidedOn.Happened == true && s.Case.Answers.LocalReviewDecision == LocalReviewDecision.NotUndertake)
       .By(Body.SafeguardingPartners)
       .AsSoonAs("england.local-review.decided")
       .DoneOn(s => s.Local(Declared.SummaryGivenOn));
    }
}
