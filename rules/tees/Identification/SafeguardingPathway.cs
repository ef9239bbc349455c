using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Identification;

/// <summary>The second pathway. A child who is expected to die may be on both.</summary>
[RuleId("tees.identification.safeguarding-pathway", "pathway 2: safeguarding procedures")]
[InForce("2018-07-04", By = GoverningDate.Incident)]
[Cites(Guidance.Pathways, "During safeguarding procedures, where a child has been seriously harmed and a strategy meeting is called.")]
internal sealed class SafeguardingPathway : Category<ChildInCase>
{
    protected override void Define() =>
        When(s => Met("england.serious-incident.serious-harm", s)              // "seriously harmed"
               && s.Child.HasDied == false
               && s.Incident.Pathway == ReviewPathway.StrategyMeeting);        // "convene a strategy" meeting
}
