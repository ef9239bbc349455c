using FsCheck;
using FsCheck.Fluent;
using RapidReview.Problems;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Tests.Conditions.Support;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;
using static RapidReview.Rules.Tests.Conditions.Support.Trees;

namespace RapidReview.Rules.Tests.Conditions;

public class BinderTests
{
    private static readonly Scope Pair = Scope.Of(typeof(ChildAndAuthority));

    public static TheoryData<string> Constructs => Lambdas.Names;

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Run_plainly_or_bound_a_condition_says_the_same(string name)
    {
        var (lambda, tree) = Lambdas.All[name];
        var plain = lambda.Compile();
        var node = Bound(tree);
        Prop.ForAll(Arb.From(Samples.Subjects), sample =>
        {
            var frame = new Frame(sample.Oracle) { Subject = sample.Subject };
            var expected = plain(sample.Subject);
            return node.Evaluate(frame) == expected && node.Explain(frame).Outcome == expected;
        }).Check(LongRun.Config(100));
    }

    [Fact]
    public void Samples_give_every_answer_to_most_conditions()
    {
        var samples = Samples.Subjects.Sample(400, 50).ToArray();
        var settled = Lambdas.All.Values.Count(pair =>
        {
            var plain = pair.Lambda.Compile();
            return samples.Select(sample => plain(sample.Subject)).Distinct().Count() == (IsNeverFalse(pair.Tree) ? 2 : 3);
        });
        Assert.True(settled >= Lambdas.All.Count - 3, $"Only {settled} of {Lambdas.All.Count} conditions were seen true, unknown and false.");
    }

    [Fact]
    public void Every_random_tree_binds_and_runs() => Prop.ForAll(
        Arb.From(from tree in RandomTrees.Conditions from sample in Samples.Subjects select (tree, sample)),
        pair =>
        {
            var frame = new Frame(pair.sample.Oracle) { Subject = pair.sample.Subject };
            var node = Bound(pair.tree);
            return node.Evaluate(frame) == node.Explain(frame).Outcome;
        }).Check(LongRun.Config(100));

    [Fact]
    public void A_fact_that_there_is_not_is_named_with_the_one_that_was_meant()
    {
        var problem = Assert.Single(Problems(new Comparison(F("Child", "HasDyed"), Relation.Is, C(true))));
        Assert.Equal(
            "RR302 test.rule /when: there is no fact `child.hasDyed` here; did you mean `child.hasDied`? Name a fact of the rule's subject, or of the item that a list test speaks of.",
            $"{problem}");
    }

    [Theory]
    [InlineData("Child.HasDied.Value")]
    [InlineData("AuthorityCode.Value.Nation")]
    [InlineData("Case.Children.Item.HasDied")]
    [InlineData("Case.Children.Count")]
    [InlineData("Child.BornOn.Earliest")]
    public void A_path_never_leads_into_a_fact_or_to_an_item(string path) =>
        Assert.Equal("RR302", Assert.Single(Problems(new Comparison(F(path.Split('.')), Relation.Is, C(true)))).Code);

    [Fact]
    public void All_problems_of_a_condition_come_at_once() => Assert.Equal(
        ["RR302", "RR302", "RR303", "RR304", "RR307", "RR308"],
        Problems(new AllOf([
            new Comparison(F("Nothing"), Relation.Is, F("Nobody")),
            new Comparison(F("AsAt"), Relation.Before, new ShiftedDate(F("AuthorityCode"), "test.periods", false)),
            new Comparison(F("Knowledge", "AbuseOrNeglect"), Relation.Is, C("sure")),
            new FindingIsMet("test.others", P())])).Select(problem => problem.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void A_value_of_the_wrong_kind_is_called_by_what_it_is()
    {
        Assert.Equal(
            "`test.number` cannot be compared like this",
            Assert.Single(Problems(new Comparison(F("Child", "HasDied"), Relation.Is, new ParameterValue("test.number")))).Found);
        Assert.Equal(
            "`the count of child.knowledge` cannot be compared like this",
            Assert.Single(Problems(new Comparison(F("AsAt"), Relation.Is, new CountOf(P("Child", "Knowledge"), "k", new LeftOpen("it is"))))).Found);
    }

    [Fact]
    public void Whether_something_happened_is_a_yes_or_no_and_nothing_else()
    {
        var happened = F("PanelNotifiedOn", "Happened");
        Assert.Equal("RR303", Assert.Single(Problems(new Comparison(F("AsAt"), Relation.Is, happened))).Code);
        Assert.Equal("RR303", Assert.Single(Problems(new Comparison(F("Child", "LegalStatus"), Relation.Is, happened))).Code);
        Assert.Equal("RR303", Assert.Single(Problems(new FindingIsMet("test.other", happened.Path))).Code);
    }

    [Fact]
    public void Records_are_not_compared() =>
        Assert.Equal("RR303", Assert.Single(Problems(new Quantified(Quantifier.Some, P("Case", "Children"), "c", new Comparison(I("c"), Relation.Is, I("c"))))).Code);

    [Fact]
    public void Only_what_can_be_missing_can_be_recorded()
    {
        Assert.Equal("RR303", Assert.Single(Problems(new IsRecorded(P("Child")))).Code);
        Assert.Equal("RR303", Assert.Single(Problems(new IsRecorded(P("Child", "Ref")))).Code);
        Assert.Equal("RR303", Assert.Single(Problems(new IsRecorded(P()))).Code);
        Assert.Equal("RR302", Assert.Single(Problems(new IsRecorded(P("Child", "BornUpon")))).Code);
        Assert.Equal("RR302", Assert.Single(Problems(new IsRecorded(P("Child", "BornOn", "IsRecorded")))).Code);
    }

    /// <summary>What is not recorded is never a "no".</summary>
    private static bool IsNeverFalse(Condition tree) => tree is IsRecorded or Quantified { Body: IsRecorded };

    private static TruthNode Bound(Condition tree)
    {
        var problems = new List<Problem>();
        var node = new Binder("test.rule", "/when", new Oracle(0), problems).Bind(tree, Pair);
        Assert.Empty(problems);
        return node!;
    }

    private static List<Problem> Problems(Condition tree)
    {
        var problems = new List<Problem>();
        Assert.Null(new Binder("test.rule", "/when", new Oracle(0), problems).Bind(tree, Pair));
        return problems;
    }
}
