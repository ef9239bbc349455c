using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Review;

/// <summary>Informing the Panel. It stands beside the core's duty to complete the review and send it.</summary>
[RuleId("tees.rapid-review.inform-panel", "inform the Panel of what the rapid review decided")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(Guidance.PanelDays, "Partners inform the Panel of what the rapid review decided.")]
[Cites(Guidance.Tasks, "Afterwards a rapid review report with the outcome goes to the Panel.")]
internal sealed class InformPanel : Duty<ChildAndAuthority>
{
    // The report carries the outcome, so that sending it informs the Panel as well.
    protected override void Define() =>
        OwedWhen(s => Met("england.rapid-review.owed", s))
       .By(Body.SafeguardingPartners)
       .To(Body.Panel)
       .Within<NotificationMade>(Parameters.PanelPeriod)
       .DoneOn(s => DateFact.EarliestOf(s.Case.Answers.PanelToldOn, s.Authority.RapidReview.SubmittedOn));
}
