using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LocalReview;

/// <summary>Keeping the report public.</summary>
[RuleId("england.local-review.keep-public", "keep the report public")]
[InForce("2018-07-04", By = GoverningDate.ReportPublished)]
[Cites(WorkingTogether.LocalReview2018, "The report stays public for at least one year.")]
[Cites(WorkingTogether.LocalReview2023, "The report stays public for at least one year.")]
[Cites(WorkingTogether.LocalReview2026, "The report stays public for at least one year.")]
internal sealed class KeepPublic : Duty<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => Met<LocalReviewUndertaken>(s));
        OwedWhen(s => Met<LocalReviewUndertaken>(s))
       .By(Body.SafeguardingPartners)
       .ForAtLeast<ReportOut>(Parameters.PublicPeriod)
       .DoneOn(s => s.Authority.LocalReview.WithdrawnOn);
    }
}
