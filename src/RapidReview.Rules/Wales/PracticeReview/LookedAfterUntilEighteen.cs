using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>Whether somebody who has turned eighteen was looked after as a child in the six months before.</summary>
[RuleId("wales.review.looked-after-until-eighteen", "the person had turned eighteen and was looked after as a child on some day in the six months before", Denies = "the person had not turned eighteen after being looked after in the six months before")]
[InForce("2016-04-06", By = GoverningDate.Incident)]
[Cites(WalesLaw.ReviewGuidance, "The criteria take in a person now eighteen who was looked after on any date in the six months before.")]
[Cites(WalesLaw.PracticeReviews, "Safeguarding Boards undertake their reviews under these regulations. The text was not seen.")]
internal sealed class LookedAfterUntilEighteen : Criterion<ChildInCase>
{
    // The register does not count here: the guidance names only care. Childhood must reach into the six months.
    protected override void Define() =>
        When(s => s.After(s.Child.BornOn, Parameters.ChildhoodEnds) <= s.Incident.OccurredOn                                                      // "now eighteen"
               && s.Before(DateOf<ReferenceDay>(s, FindingDate.Start), Parameters.LookBack) < s.After(s.Child.BornOn, Parameters.ChildhoodEnds) // and a child within the six months
               && s.Child.LookedAfter.Periods.Any(period => period.StartedOn < s.After(s.Child.BornOn, Parameters.ChildhoodEnds)                // in care as a child,
                                                      && !(period.EndedOn < s.Before(DateOf<ReferenceDay>(s, FindingDate.Start), Parameters.LookBack))));
}
