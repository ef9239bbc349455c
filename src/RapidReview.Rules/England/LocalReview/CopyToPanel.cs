using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LocalReview;

/// <summary>The copy for the Panel before publication: the seventh working day before it is the last day.</summary>
[RuleId("england.local-review.copy-to-panel", "send the Panel the full report before publication")]
[InForce("2018-07-04", By = GoverningDate.ReportPublished)]
[Cites(WorkingTogether.LocalReviewSteps2018, "Copies go out no later than seven working days before publication.")]
[Cites(WorkingTogether.LocalReview2023, "Copies go out no later than seven working days before publication.")]
[Cites(WorkingTogether.LocalReview2026, "Copies go out no later than seven working days before publication.")]
internal sealed class CopyToPanel : Duty<AuthorityInCase>
{
    // Regulations may ask for it too; their text was not seen, so that it is told as the guidance has it.
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.LocalReview.DecidedOn.Happened == true);
        OnlyWhere(s => Met<LocalReviewUndertaken>(s));
        OwedWhen(s => Met<LocalReviewUndertaken>(s))
       .By(Body.SafeguardingPartners)
       .To(Body.Panel)
       .AtLeastBefore<PublicationDay>(Parameters.CopiesNotice)
       .DoneOn(s => s.Authority.LocalReview.CopyToPanelOn);
    }
}
