using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Scoping;

/// <summary>When the templates went out; while they have not, the last day for sending them, so that the days that follow can be planned.</summary>
[RuleId("staffordshire.scoping.sent-or-due", "the scoping templates are sent out, or must be at the latest")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Return, "The source does not say from when the days for returning the form run. We count from the day of sending.")]
internal sealed class TemplatesSentOrDue : Clock<AuthorityInCase>
{
    protected override void Define() =>
        StartsOn(s => Choose(
            s.Local(Declared.ScopingSentOn).Happened == true,
            s.Local(Declared.ScopingSentOn),
            s.After(s.Authority.ReferralReceivedOn, Parameters.ScopingSendPeriod)));
}
