using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>The chair of the Board decided against a review, although the criteria are met on the recorded facts.</summary>
[RuleId("wales.review.decided-against", "the chair decided against a review although the criteria are met")]
[InForce("2016-04-06", By = GoverningDate.ReferredToBoard)]
[Cites(WalesLaw.ReviewGuidance, "The Board must undertake a review where the criteria are met.")]
[Cites(WalesLaw.PracticeReviews, "Safeguarding Boards undertake their reviews under these regulations. The text was not seen.")]
internal sealed class DecidedAgainst : Conflict<ChildAndAuthority>
{
    protected override void Define() =>
        When(
            s => s.Incident.Place.Authority == s.AuthorityCode
              && Met<CriteriaMet>(s.OfChild)
              && s.Authority.WelshReview.BoardChairDecision == BoardDecision.NotUndertake,
            "The chair of the Safeguarding Board decided against a review. On the recorded facts the criteria are met, and the guidance then says must: check the facts, and record the reasons for the decision.");
}
