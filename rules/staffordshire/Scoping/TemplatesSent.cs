using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Scoping;

/// <summary>When the scoping templates went out.</summary>
[RuleId("staffordshire.scoping.sent", "the scoping templates are sent out")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.MeetingDate, "The date of the meeting is set once the templates have been sent out.")]
internal sealed class TemplatesSent : Clock<AuthorityInCase>
{
    protected override void Define() =>
        StartsOn(s => s.Local(Declared.ScopingSentOn));
}
