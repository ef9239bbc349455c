using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>When the authority of the place knows of a case for the Board.</summary>
[RuleId("wales.review.harm-known", "the authority knows of abuse or neglect and of the harm")]
[InForce("2016-04-06", By = GoverningDate.AuthorityAware)]
[Cites(WalesLaw.ReviewGuidance, "A case is referred once abuse or neglect and one of the three harms are known. No time limit was found.")]
[Cites(WalesLaw.PracticeReviews, "Safeguarding Boards undertake their reviews under these regulations. The text was not seen.")]
internal sealed class HarmKnown : Clock<ChildAndAuthority>
{
    protected override void Define() =>
        StartsOn(s => DateFact.LatestOf(s.Knowledge.KnewOfIncident, s.Knowledge.KnewOfDeathOrSeriousHarm, s.Knowledge.KnewOfAbuseOrNeglect));
}
