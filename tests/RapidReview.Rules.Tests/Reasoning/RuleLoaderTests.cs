using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Reasoning;

/// <summary>What makes a pack refused, with every problem at once: no pack must never look like no duty.</summary>
public class RuleLoaderTests
{
    [Fact]
    public void Eras_that_follow_each_other_are_one_rule() =>
        Assert.Equal(2, Assert.Single(TestPack.Of(new Early(), new Late()).Load().RuleSets[0].Rules).Versions.Count);

    [Fact]
    public void Eras_that_overlap_are_refused() => Refused(
        "RR205 test: two eras of `test.eras` overlap: one from 2018-01-01 and one from 2021-12-31. End the earlier era on the day on which the later begins.",
        new Early(),
        new TooEarly());

    [Fact]
    public void Eras_that_leave_a_gap_are_refused() => Refused(
        "RR206 test: between 2022-01-01 and 2022-01-02 no era of `test.eras` is in force. Let the later era begin on the day on which the earlier ends.",
        new Early(),
        new TooLate());

    [Fact]
    public void An_open_era_before_another_is_an_overlap() => Refused("RR205 test: two eras of `test.eras` overlap", new Open(), new Late());

    [Fact]
    public void An_era_that_ends_before_it_begins_is_refused() =>
        Refused("RR201 test: an era of `test.backwards` ends on 2018-01-01, no later than it begins", new Backwards());

    [Fact]
    public void Eras_of_different_kinds_are_refused() => Refused("RR209 test: the eras of `test.eras` are not of one kind", new Early(), new LatePrompt());

    [Fact]
    public void Eras_by_different_governing_dates_are_refused() => Refused("RR209 test: the eras of `test.eras` are not of one kind", new Early(), new LateByIncident());

    [Fact]
    public void A_provision_that_is_not_in_the_catalogue_is_refused_with_a_suggestion() => Refused(
        "RR202 test.miscited: no provision `test-act/2` was found; did you mean `test-act/1`? Name a provision that this pack or its parent has.",
        new Miscited());

    [Fact]
    public void A_rule_that_cites_nothing_is_refused() => Refused("RR208 test: the rule `test.uncited` cites nothing", new Uncited());

    [Fact]
    public void A_rule_that_outlives_all_that_it_cites_is_refused() => Refused(
        "RR211 test: part of the era of `test.outlives` falls outside the time of every provision that it cites, such as `repealed-act/1`",
        new Outlives());

    [Fact]
    public void A_rule_that_does_not_say_when_it_is_in_force_is_refused() => Refused("RR210 test: the rule `test.undated` does not say when it is in force", new Undated());

    [Fact]
    public void A_rule_without_a_condition_is_refused() => Refused("RR210 test: the rule `test.empty` does not say its condition", new Empty());

    [Fact]
    public void A_date_that_is_none_is_refused() => Refused("RR201 test.no-date: `2018-02-30` is not a date", new NoDate());

    [Fact]
    public void Every_problem_is_listed_at_once() => Assert.Equal(3, TestPack.Of(new Miscited(), new Uncited(), new Undated()).Problems().Length);

    private static void Refused(string start, params Rule[] rules) =>
        Assert.StartsWith(start, Assert.Single(TestPack.Of(rules).Problems()), StringComparison.Ordinal);

    [RuleId("test.eras", "test")]
    [InForce("2018-01-01", Until = "2022-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Early : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.eras", "test")]
    [InForce("2022-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Late : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.eras", "test")]
    [InForce("2021-12-31")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class TooEarly : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.eras", "test")]
    [InForce("2022-01-02")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class TooLate : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.eras", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Open : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.backwards", "test")]
    [InForce("2018-01-02", Until = "2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Backwards : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.eras", "test")]
    [InForce("2022-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class LatePrompt : Prompt<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true, "Test.");
    }

    [RuleId("test.eras", "test")]
    [InForce("2022-01-01", By = GoverningDate.Incident)]
    [Cites(TestPack.Act, "Test.")]
    private sealed class LateByIncident : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.miscited", "test")]
    [InForce("2018-01-01")]
    [Cites("test-act/2", "Test.")]
    private sealed class Miscited : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.uncited", "test")]
    [InForce("2018-01-01")]
    private sealed class Uncited : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.outlives", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Repealed, "Test.")]
    private sealed class Outlives : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.undated", "test")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Undated : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.empty", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Empty : Criterion<ChildInCase>
    {
        protected override void Define()
        {
        }
    }

    [RuleId("test.no-date", "test")]
    [InForce("2018-02-30")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class NoDate : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }
}
