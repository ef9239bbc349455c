using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Rules.Wales.PracticeReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.Prompts;

/// <summary>A child died and the criteria are not met: a referral may still be considered.</summary>
[RuleId("wales.prompts.consider-referral", "a referral to the Safeguarding Board may be considered")]
[InForce("2016-04-06", By = GoverningDate.Incident)]
[Cites(WalesLaw.ReviewGuidance, "Any agency may refer a case.")]
[Cites(WalesLaw.PracticeReviews, "The regulations on the functions of Safeguarding Boards.")]
internal sealed class ConsiderReferral : Prompt<ChildInCase>
{
    protected override void Define() =>
        When(
            s => s.Incident.Place.InNation == Nation.Wales && Met<PersonIsChild>(s) && s.Child.HasDied == true && !Met<CriteriaMet>(s),
            "The criteria for a review are not met on these facts. Any agency may still refer a case to the Safeguarding Board's business unit where it sees reason to.");
}
