using NodaTime;
using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Reasoning;

/// <summary>Plain three-valued logic leaves "U or not U" open; going through the cases settles it.</summary>
public class CaseAnalysisTests
{
    [Fact]
    public void A_fact_or_its_opposite_is_settled_though_the_fact_is_unknown() => Says(Outcome.Met, A.Case().Child(), new RecoveredOrNot());

    [Fact]
    public void Each_of_the_values_of_a_code_leads_there_through_one_finding_or_the_other() =>
        Says(Outcome.Met, A.Case().Child(), new LinkedOrNot(), new Linked(), new Unlinked());

    [Fact]
    public void Where_one_value_of_the_code_leads_elsewhere_it_stays_open() =>
        Says(Outcome.Undetermined, A.Case().Child(), new CauseOrNone(), new Linked(), new Unlinked());

    [Fact]
    public void A_birth_before_the_incident_or_not_is_settled() => Says(Outcome.Met, A.Case().Child(), new BornBeforeOrSince());

    [Fact]
    public void A_day_known_within_bounds_is_tried_within_them() => Says(
        Outcome.Met,
        A.Case().Child(born: DateFact.Between(Say.Day("Wednesday 27 March 2024"), Say.Day("Friday 29 March 2024"))),
        new BornBeforeOrSince());

    [Fact]
    public void Two_days_unknown_together_are_not_gone_through_and_that_is_said()
    {
        var finding = Find(A.Case().On(default(DateFact)).Child(), new BornBeforeOrSince());
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Contains(finding.Reasons, reason => reason.Contains("More of this may be settled than is shown", StringComparison.Ordinal));
    }

    [Fact]
    public void Four_facts_are_gone_through_together() => Says(Outcome.Met, A.Case().Child(), new FourFacts());

    [Fact]
    public void Five_are_beyond_the_bound_and_that_is_said()
    {
        var finding = Find(A.Case().Child(), new FiveFacts());
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Contains(finding.Reasons, reason => reason.Contains("More of this may be settled than is shown", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_that_is_not_known_is_not_recorded_though_each_of_its_values_would_be()
    {
        Says(Outcome.Undetermined, A.Case().Child(), new RecordedAndEitherWay());
        Says(Outcome.Met, A.Case().Child(recovered: false), new RecordedAndEitherWay());
    }

    [Fact]
    public void Nor_is_it_recorded_through_another_finding() => Says(Outcome.Undetermined, A.Case().Child(), new EitherWayThrough(), new RecoveryRecorded());

    [Fact]
    public void What_holds_whether_or_not_it_is_recorded_is_settled() => Says(Outcome.Met, A.Case().Child(), new RecordedOrEitherWay());

    [Fact]
    public void That_nothing_is_recorded_is_never_a_no() => Says(Outcome.Undetermined, A.Case().Child(), new NotRecorded());

    [Fact]
    public void A_fact_that_occurs_once_needs_no_cases()
    {
        var finding = Find(A.Case().Child(), new Linked());
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Empty(finding.Reasons);
    }

    private static void Says(Outcome outcome, CaseBuilder the, params Rule[] rules) => Assert.Equal(outcome, Find(the, rules).Outcome);

    /// <summary>The finding of the first rule.</summary>
    private static CriterionFinding Find(CaseBuilder the, params Rule[] rules)
    {
        var part = Assert.Single(TestPack.Of(rules).Load().Advise(the.Build(), Instant.MaxValue).Parts);
        return Assert.Single(part.Criteria, finding => finding.Id == TestPack.IdOf(rules[0]));
    }

    [RuleId("test.recovered-or-not", "recovered or not")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class RecoveredOrNot : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true || !(s.Child.Recovered == true));
    }

    [RuleId("test.recorded-and-either-way", "recorded, and recovered or not")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class RecordedAndEitherWay : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered.IsRecorded && (s.Child.Recovered == true || s.Child.Recovered == false));
    }

    [RuleId("test.recorded-or-either-way", "recorded, or recovered or not")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class RecordedOrEitherWay : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered.IsRecorded || s.Child.Recovered == true || s.Child.Recovered == false);
    }

    [RuleId("test.either-way-through", "recorded according to another finding")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class EitherWayThrough : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => Met<RecoveryRecorded>(s) && (s.Child.Recovered == true || s.Child.Recovered == false));
    }

    [RuleId("test.recovery-recorded", "whether the child recovered is recorded")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class RecoveryRecorded : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered.IsRecorded);
    }

    [RuleId("test.not-recorded", "not recorded")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class NotRecorded : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => !s.Child.Recovered.IsRecorded && (s.Child.Recovered == true || s.Child.Recovered == false));
    }

    [RuleId("test.linked", "linked")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Linked : Criterion<ChildInCase>
    {
        protected override void Define() =>
            When(s => s.Child.LinkToIncident.IsOneOf(LinkToIncident.Cause, LinkToIncident.Contributory, LinkToIncident.Suspected));
    }

    [RuleId("test.unlinked", "unlinked")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Unlinked : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.LinkToIncident == LinkToIncident.None);
    }

    [RuleId("test.linked-or-not", "linked or unlinked")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class LinkedOrNot : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => Met<Linked>(s) || Met<Unlinked>(s));
    }

    [RuleId("test.cause-or-none", "cause or unlinked")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class CauseOrNone : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.LinkToIncident == LinkToIncident.Cause || Met<Unlinked>(s));
    }

    [RuleId("test.born-before-or-since", "born before or since")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class BornBeforeOrSince : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.BornOn < s.Incident.OccurredOn || s.Child.BornOn >= s.Incident.OccurredOn);
    }

    [RuleId("test.four-facts", "four facts")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class FourFacts : Criterion<ChildInCase>
    {
        protected override void Define() =>
            When(s => (s.Child.Recovered == true || !(s.Child.Recovered == true))
                   && (s.Child.ExpectedToDie == true || !(s.Child.ExpectedToDie == true))
                   && (s.Child.ChildInNeed == true || !(s.Child.ChildInNeed == true))
                   && (s.Child.EthnicityRecorded == true || !(s.Child.EthnicityRecorded == true)));
    }

    [RuleId("test.five-facts", "five facts")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class FiveFacts : Criterion<ChildInCase>
    {
        protected override void Define() =>
            When(s => (s.Child.Recovered == true || !(s.Child.Recovered == true))
                   && (s.Child.ExpectedToDie == true || !(s.Child.ExpectedToDie == true))
                   && (s.Child.ChildInNeed == true || !(s.Child.ChildInNeed == true))
                   && (s.Child.EthnicityRecorded == true || !(s.Child.EthnicityRecorded == true))
                   && (s.Child.DisabilityRecorded == true || !(s.Child.DisabilityRecorded == true)));
    }
}
