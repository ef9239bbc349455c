using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>Whether the person was a child when the incident happened.</summary>
[RuleId("wales.review.child", "the person was a child when the incident happened", Denies = "the person was not a child when the incident happened")]
[InForce("2016-04-06", By = GoverningDate.Incident)]
[Cites(WalesLaw.Section3, "A child is a person under eighteen.")]
internal sealed class PersonIsChild : Criterion<ChildInCase>
{
    protected override void Define() =>
        When(s => s.Child.BornOn <= s.Incident.OccurredOn
               && s.Incident.OccurredOn < s.After(s.Child.BornOn, Parameters.ChildhoodEnds));
}
