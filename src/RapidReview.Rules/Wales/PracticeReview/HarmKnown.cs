using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>When the authority of the place knows of a case for the Board.</summary>
[RuleId("wales.review.harm-known", "the authority knows of abuse or neglect and of the harm")]
[InForce("2016-04-06", By = GoverningDate.AuthorityAware)]
[Cites(WalesLaw.ReviewGuidance, "No time limit was found.")]
[Cites(WalesLaw.PracticeReviews, "The regulations on the functions of Safeguarding Boards.")]
internal sealed class HarmKnown : Clock<ChildAndAuthority>
{
    protected override void Define() =>
        StartsOn(s => DateFact.LatestOf(s.Knowledge.KnewOfIncident, s.Knowledge.KnewOfDeathOrSeriousHarm, s.Knowledge.KnewOfAbuseOrNeglect));
}
