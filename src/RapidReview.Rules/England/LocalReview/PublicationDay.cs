using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LocalReview;

/// <summary>The day of publication, or the day that is planned.</summary>
[RuleId("england.local-review.out", "the report is published, or planned to be")]
[InForce("2018-06-29", By = GoverningDate.ReportPublished)]
[Cites(ChildrenAct2004.Section16F, "The report is published.")]
internal sealed class PublicationDay : Clock<AuthorityInCase>
{
    protected override void Define() =>
        StartsOn(s => s.Authority.LocalReview.PublishedOrPlannedOn);
}
