using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Invariants;

/// <summary>Events in case analysis: one that is not recorded may have happened on any day, or not at all.</summary>
public class EventCasesTests
{
    [Fact]
    public void An_event_happened_or_did_not() => Assert.Equal(Outcome.Met, Find(new SentOrNot()));

    [Fact]
    public void An_event_that_may_not_have_happened_need_not_lie_on_either_side_of_a_day() => Assert.Equal(Outcome.Undetermined, Find(new SentBeforeOrSince()));

    private static Outcome Find(Rule rule)
    {
        var file = A.SeriousCase().PerhapsIncomplete().Build();
        var asAt = London.EndOfDay(Say.Day("Thursday 28 March 2024"));
        return Assert.Single(Assert.Single(TestPack.Of(rule).Load().Advise(file, asAt).Parts).Criteria).Outcome;
    }

    [RuleId("test.sent-or-not", "sent or not")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class SentOrNot : Criterion<ChildAndAuthority>
    {
        protected override void Define() => When(s => s.PanelNotifiedOn.Happened == true || !(s.PanelNotifiedOn.Happened == true));
    }

    [RuleId("test.sent-before-or-since", "sent before or since")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class SentBeforeOrSince : Criterion<ChildAndAuthority>
    {
        protected override void Define() => When(s => s.PanelNotifiedOn < s.Incident.OccurredOn || s.PanelNotifiedOn >= s.Incident.OccurredOn);
    }
}
