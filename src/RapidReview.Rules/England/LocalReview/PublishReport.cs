using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LocalReview;

/// <summary>Completing the local review and publishing its report.</summary>
[RuleId("england.local-review.publish", "complete the local review and publish its report, or where that is inappropriate the improvements")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(ChildrenAct2004.Section16F, "The report is published unless that is inappropriate; then the improvements that should be made are.")]
[Cites(WorkingTogether.LocalReview2018, "As soon as possible, and no later than six months from the decision.")]
[Cites(WorkingTogether.LocalReview2023, "As soon as possible, and no later than six months from the decision.")]
[Cites(WorkingTogether.LocalReview2026, "As soon as possible, and no later than six months from the decision.")]
internal sealed class PublishReport : Duty<AuthorityInCase>
{
    // Months end on the same day number or the last of a shorter month, whatever day of the week that is. Nothing extends them.
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.LocalReview.DecidedOn.Happened == true);
        OnlyWhere(s => Met<LocalReviewUndertaken>(s));
        OwedWhen(s => Met<LocalReviewUndertaken>(s))
       .By(Body.SafeguardingPartners)
       .Within<LocalReviewDecided>(Parameters.LocalReviewPeriod)
       .DoneOn(s => s.Authority.LocalReview.PublishedOn);
    }
}
