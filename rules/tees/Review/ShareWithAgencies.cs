using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Review;

/// <summary>Sharing the details with the agencies. The source gives no days.</summary>
[RuleId("tees.rapid-review.share-with-agencies", "share the details of the incident with every involved agency")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(Guidance.Sharing, "The details are also shared with all involved agencies.")]
internal sealed class ShareWithAgencies : Duty<ChildAndAuthority>
{
    protected override void Define()
    {
        OnlyOnce(s => s.PanelNotifiedOn.Happened == true);
        OwedWhen(s => s.PanelNotifiedOn.Happened == true && Met("england.rapid-review.owed", s))
       .By(Body.SafeguardingPartners)
       .To(Body.InvolvedAgencies)
       .AsSoonAs<NotificationKnown>()
       .DoneOn(s => s.OfAuthority.Local(Declared.SharedWithAgenciesOn));
    }
}
