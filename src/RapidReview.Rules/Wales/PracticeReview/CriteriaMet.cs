using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>The criteria for a child practice review: abuse or neglect, and one of three harms. Not the English test of serious harm.</summary>
[RuleId("wales.review.criteria", "the criteria for a child practice review are met", Denies = "the criteria for a child practice review are not met")]
[InForce("2016-04-06", By = GoverningDate.Incident)]
[Cites(WalesLaw.ReviewGuidance, "Abuse or neglect of a child is known or suspected within the Board's area, and the child has died, sustained a potentially life-threatening injury, or sustained serious and permanent impairment of health or development.")]
[Cites(WalesLaw.PracticeReviews, "Safeguarding Boards undertake their reviews under these regulations. The text was not seen.")]
internal sealed class CriteriaMet : Criterion<ChildInCase>
{
    protected override void Define() =>
        When(s => s.Incident.Place.InNation == Nation.Wales
               && (Met<PersonIsChild>(s) || Met<LookedAfterUntilEighteen>(s))
               && s.Child.Knowledge.Any(body => body.AbuseOrNeglect.IsOneOf(AbuseOrNeglectView.Known, AbuseOrNeglectView.Suspected)) // "known or suspected"
               && (s.Child.HasDied == true                                                                                          // (a)
                   || s.Child.PotentiallyLifeThreatening == true                                                                    // (b)
                   || s.Child.SeriousAndPermanentImpairment == true));                                                              // (c)
}
