using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Review;

/// <summary>Sharing the details with those who become the panel. The source gives no days.</summary>
[RuleId("tees.rapid-review.share-with-panel", "share the details of the incident with the partnership's key representatives, who become the panel")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(Guidance.Sharing, "The details are shared with the partnership's key representatives, who become the rapid review panel.")]
internal sealed class ShareWithPanel : Duty<ChildAndAuthority>
{
    protected override void Define()
    {
        OnlyOnce(s => s.PanelNotifiedOn.Happened == true);
        OwedWhen(s => s.PanelNotifiedOn.Happened == true && Met("england.rapid-review.owed", s))
       .By(Body.SafeguardingPartners)
       .AsSoonAs<NotificationKnown>()
       .DoneOn(s => s.OfAuthority.Local(Declared.SharedWithPanelOn));
    }
}
