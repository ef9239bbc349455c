using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.SeriousIncident;

/// <summary>Whether the child was seriously harmed, which only a person's recorded judgement can say.</summary>
[RuleId("england.serious-incident.serious-harm", "the child was seriously harmed", Denies = "the child was not seriously harmed, in a person's recorded judgement")]
[InForce("2018-06-29", By = GoverningDate.Incident)]
[Cites(ChildrenAct2004.Section16B9, "Serious harm includes serious or long-term impairment of mental health or of intellectual, emotional, social or behavioural development.")]
[Cites(WorkingTogether.SeriousHarm2018, "The list is open and covers physical health; judgement is needed where lasting impairment is likely; recovery does not rule serious harm out.")]
[Cites(WorkingTogether.SeriousHarm2023, "The list is open and covers physical health; judgement is needed where lasting impairment is likely; recovery does not rule serious harm out.")]
[Cites(WorkingTogether.SeriousHarm2026, "The list is open and covers physical health; judgement is needed where lasting impairment is likely; recovery does not rule serious harm out.")]
internal sealed class SeriousHarm : Criterion<ChildInCase>
{
    // Neither recovery nor a missing prognosis ever answers this: only a recorded "no" does. Where the person who judged
    // could not tell yet, the question is asked again.
    protected override void Define() =>
        When(s => s.Child.SeriouslyHarmed == true);
}
