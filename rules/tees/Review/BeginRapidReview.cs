using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Review;

/// <summary>Beginning the rapid review.</summary>
[RuleId("tees.rapid-review.begin", "begin the rapid review")]
[InForce("2018-07-04", By = GoverningDate.NotificationSent)]
[Cites(Guidance.Start, "The partnership commences the rapid review once it is aware that a notification has been made.")]
internal sealed class BeginRapidReview : Duty<ChildAndAuthority>
{
    // A review whose papers went round, that is complete or that was sent has been begun.
    protected override void Define()
    {
        OnlyOnce(s => s.PanelNotifiedOn.Happened == true);
        OwedWhen(s => s.PanelNotifiedOn.Happened == true && Met("england.rapid-review.owed", s))
       .By(Body.SafeguardingPartners)
       .AsSoonAs<NotificationKnown>()
       .DoneOn(s => DateFact.EarliestOf(s.OfAuthority.Local(Declared.ReviewBegunOn), s.Authority.RapidReview.DocumentsCirculatedOn, s.Authority.RapidReview.CompletedOn, s.Authority.RapidReview.SubmittedOn));
    }
}
