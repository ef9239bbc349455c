using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>Where the criteria are met the Board must undertake a review: since October 2024 a Single Unified Safeguarding Review.</summary>
[RuleId("wales.review.undertake", "undertake a review of the case, as the chair of the Board decides")]
[InForce("2024-10-01", By = GoverningDate.ReferredToBoard)]
[Cites(WalesLaw.UnifiedReviews, "Since 1 October 2024 a review is a Single Unified Safeguarding Review; the criteria for a child practice review stay the gateway. The chair of the Board decides.")]
[Cites(WalesLaw.ReviewGuidance, "The Board must undertake a review where the criteria are met.")]
[Cites(WalesLaw.PracticeReviews, "Safeguarding Boards undertake their reviews under these regulations. The text was not seen.")]
internal sealed class UndertakeReview : Duty<ChildAndAuthority>
{
    // The provision says must. It is repeated as the provision's; it is not a conclusion of ours. We take the chair's
    // decision to undertake a review for its beginning; a decision against one does not end the duty.
    protected override void Define()
    {
        OnlyWhere(s => s.Incident.Place.Authority == s.AuthorityCode);
        OwedWhen(s => Met<CriteriaMet>(s.OfChild))
       .By(Body.SafeguardingBoard)
       .AsSoonAs<ReferredToBoard>()
       .DoneOn(s => s.Authority.WelshReview.ReviewDecidedOn);
    }
}

/// <summary>Before that a child practice review.</summary>
[RuleId("wales.review.undertake", "undertake a review of the case, as the chair of the Board decides")]
[InForce("2016-04-06", Until = "2024-10-01", By = GoverningDate.ReferredToBoard)]
[Cites(WalesLaw.ReviewGuidance, "The Board must undertake a child practice review where the criteria are met.")]
[Cites(WalesLaw.PracticeReviews, "Safeguarding Boards undertake their reviews under these regulations. The text was not seen.")]
[Cites(WalesLaw.Part7, "The Act sets up Safeguarding Boards and provides for their functions.")]
internal sealed class UndertakePracticeReview : Duty<ChildAndAuthority>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Incident.Place.Authority == s.AuthorityCode);
        OwedWhen(s => Met<CriteriaMet>(s.OfChild))
       .By(Body.SafeguardingBoard)
       .AsSoonAs<ReferredToBoard>()
       .DoneOn(s => s.Authority.WelshReview.ReviewDecidedOn);
    }
}
