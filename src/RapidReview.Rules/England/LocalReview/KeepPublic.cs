using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LocalReview;

/// <summary>Keeping the report public.</summary>
[RuleId("england.local-review.keep-public", "keep the report public")]
[InForce("2018-07-04", By = GoverningDate.ReportPublished)]
[Cites(WorkingTogether.LocalReviewSteps2018, "The report stays public for at least one year.")]
[Cites(WorkingTogether.LocalReview2023, "The report stays public for at least one year.")]
[Cites(WorkingTogether.LocalReview2026, "The report stays public for at least one year.")]
internal sealed class KeepPublic : Duty<AuthorityInCase>
{
    // A plan that has passed without publication gives no day from which the year could run.
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.LocalReview.DecidedOn.Happened == true);
        OnlyWhere(s => Met<LocalReviewUndertaken>(s));
        OwedWhen(s => s.Authority.LocalReview.PublishedOn.Happened == true
                   || s.Authority.LocalReview.PublicationPlannedOn >= s.AsAt // to be published on a day still ahead
                   || Truth.LeftOpen("the report is not known to be published, nor planned for a day still ahead"))
       .By(Body.SafeguardingPartners)
       .ForAtLeast<PublicationDay>(Parameters.PublicPeriod)
       .DoneOn(s => s.Authority.LocalReview.WithdrawnOn);
    }
}
