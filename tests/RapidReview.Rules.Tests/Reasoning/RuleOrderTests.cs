using NodaTime;
using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Reasoning;

public class RuleOrderTests
{
    [Fact]
    public void A_rule_is_decided_after_those_it_rests_on_whatever_the_order_of_the_pack()
    {
        foreach (var rules in new Rule[][] { [new Above(), new Below()], [new Below(), new Above()] })
        {
            var decided = TestPack.Of(rules).Load().Decide(A.Case().Child(recovered: true).Build(), Instant.MaxValue).Findings(0).ToList();
            Assert.Equal(["test.z-below", "test.a-above"], decided.Select(finding => finding.Id));
            Assert.All(decided, finding => Assert.Equal(Outcome.Met, finding.Outcome));
        }
    }

    [Fact]
    public void Rules_that_need_each_other_are_refused_by_name() => Assert.Equal(
        "RR207 test: these rules need each other's findings: `test.first` -> `test.second` -> `test.third` -> `test.first`. Break the circle: no rule may rest on itself.",
        Assert.Single(TestPack.Of(new First(), new Second(), new Third()).Problems()));

    [Fact]
    public void A_rule_that_rests_on_itself_is_refused() =>
        Assert.Contains("`test.self` -> `test.self`", Assert.Single(TestPack.Of(new Self()).Problems()), StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_rests_on_one_the_pack_lacks_is_refused() => Assert.StartsWith(
        "RR307 test.a-above when: no rule `test.z-below` was found",
        Assert.Single(TestPack.Of(new Above()).Problems()),
        StringComparison.Ordinal);

    [RuleId("test.a-above", "above")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Above : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => Met<Below>(s));
    }

    [RuleId("test.z-below", "below")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Below : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.first", "first")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class First : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => Met<Second>(s));
    }

    [RuleId("test.second", "second")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Second : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => Met<Third>(s));
    }

    [RuleId("test.third", "third")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Third : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true || Met<First>(s));
    }

    [RuleId("test.self", "self")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Self : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => !Met<Self>(s));
    }
}
