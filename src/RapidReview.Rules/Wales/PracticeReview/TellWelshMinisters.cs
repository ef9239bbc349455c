using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>Telling the Welsh Ministers of a review.</summary>
[RuleId("wales.review.tell-welsh-ministers", "tell the Welsh Ministers that a review takes place")]
[InForce("2024-10-01", By = GoverningDate.ReferredToBoard)]
[Cites(WalesLaw.UnifiedReviews, "The Welsh Government is notified whenever a Single Unified Safeguarding Review takes place.")]
internal sealed class TellWelshMinisters : Duty<AuthorityInCase>
{
    // "Whenever a review takes place": the chair's decision to undertake one is what counts, not our reading of the criteria.
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.WelshReview.BoardChairDecidedOn.Happened == true);
        OwedWhen(s => s.Authority.WelshReview.BoardChairDecision == BoardDecision.Undertake)
       .By(Body.SafeguardingBoard)
       .To(Body.WelshMinisters)
       .AsSoonAs<ReviewDecided>()
       .DoneOn(s => s.Authority.WelshReview.WelshMinistersToldOn);
    }
}
