using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.SeriousIncident;

/// <summary>A serious child safeguarding case, whoever knows of it.</summary>
[RuleId("england.serious-incident.serious-case", "this is a serious child safeguarding case", Denies = "this is not a serious child safeguarding case")]
[InForce("2018-06-29", By = GoverningDate.Incident)]
[Cites(ChildrenAct2004.Section16B9, "A case in which abuse or neglect of a child is known or suspected and the child has died or been seriously harmed.")]
[Cites(WorkingTogether.SeriousHarm2018, "The same definition.")]
[Cites(WorkingTogether.SeriousHarm2023, "The same definition.")]
[Cites(WorkingTogether.SeriousHarm2026, "The same definition.")]
internal sealed class SeriousCase : Criterion<ChildInCase>
{
    protected override void Define() =>
        When(s => Met<IsChild>(s)
               && s.Child.Knowledge.Any(body =>                         // "known or suspected", by an authority or by
                   body.AbuseOrNeglect.IsOneOf(AbuseOrNeglectView.Known, AbuseOrNeglectView.Suspected)
                   && body.KindOfBody != KnowerKind.Other)              // another with functions in relation to children
               && (s.Child.HasDied == true || Met<SeriousHarm>(s)));    // "died or been seriously harmed"
}
