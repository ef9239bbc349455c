using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Rules.Wales.PracticeReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.Prompts;

/// <summary>A child died: a referral may be considered whether or not the criteria can be said to be met.</summary>
[RuleId("wales.prompts.consider-referral", "a referral to the Safeguarding Board may be considered")]
[InForce("2016-04-06", By = GoverningDate.Incident)]
[Cites(WalesLaw.Referral, "Any agency may refer a case.")]
internal sealed class ConsiderReferral : Prompt<ChildInCase>
{
    // It does not wait for the criteria: a death of which little is known yet is the one that is forgotten.
    protected override void Define() =>
        When(
            s => s.Incident.Place.InNation == Nation.Wales && Met<PersonIsChild>(s) && s.Child.HasDied == true,
            "A child has died: consider a referral to the Safeguarding Board's business unit. Any agency may refer a case, also where the criteria for a review are not met on these facts or cannot be said yet.");
}
