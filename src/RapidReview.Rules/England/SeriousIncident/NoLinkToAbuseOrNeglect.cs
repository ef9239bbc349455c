using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.SeriousIncident;

/// <summary>The criteria are met on their words although nobody thinks that abuse or neglect had a part in the incident.</summary>
[RuleId("england.serious-incident.no-link", "abuse or neglect is thought to have had no part")]
[InForce("2018-06-29", By = GoverningDate.Incident)]
[Cites(ChildrenAct2004.Section16C1, "The words ask for knowledge or suspicion of abuse or neglect and for death or serious harm; they do not ask that one caused the other.")]
internal sealed class NoLinkToAbuseOrNeglect : Prompt<ChildInCase>
{
    // Unclear: whether abuse or neglect must have caused the harm. The Act has no causal word; we follow its words.
    protected override void Define() =>
        When(
            s => s.Child.LinkToIncident == LinkToIncident.None && Met<SeriousCase>(s),
            "The criteria are met on their words, although abuse or neglect is thought to have had no part in the incident. The partners should record their reasoning.");
}
