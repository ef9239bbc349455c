using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.Prompts;

/// <summary>Somebody else knows or suspects what the authority of the place does not: it must be told.</summary>
[RuleId("wales.prompts.report-at-risk", "a child at risk is to be reported")]
[InForce("2016-04-06", By = GoverningDate.Incident)]
[Cites(WalesLaw.Section130, "Relevant partners must inform the local authority of a child whom they suspect to be at risk.")]
internal sealed class ReportAtRisk : Prompt<ChildAndAuthority>
{
    protected override void Define() =>
        When(
            s => s.Incident.Place.Authority == s.AuthorityCode
              && s.Child.Knowledge.Any(body => body.AbuseOrNeglect.IsOneOf(AbuseOrNeglectView.Known, AbuseOrNeglectView.Suspected) && body.KindOfBody != KnowerKind.LocalAuthority)
              && !s.Knowledge.AbuseOrNeglect.IsOneOf(AbuseOrNeglectView.Known, AbuseOrNeglectView.Suspected),
            "A body other than the local authority knows or suspects abuse or neglect. Partners must tell the local authority of a child whom they suspect to be at risk: check that it has been told, for this child and for others in the household.");
}
