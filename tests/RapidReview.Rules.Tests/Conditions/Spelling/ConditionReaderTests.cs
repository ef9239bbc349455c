using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Spelling;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Tests.Conditions.Support;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;
using static RapidReview.Rules.Tests.Conditions.Support.Trees;

namespace RapidReview.Rules.Tests.Conditions.Spelling;

public class ConditionReaderTests
{
    private const string Died = """{"fact": "child.hasDied", "is": true}""";

    private static readonly Scope Pair = Scope.Of(typeof(ChildAndAuthority));

    public static TheoryData<string> Constructs => Lambdas.Names;

    [Theory]
    [MemberData(nameof(Constructs))]
    public void What_a_lambda_gives_is_read_again_as_it_was_written(string name)
    {
        var (tree, problems) = Read(ConditionWriter.Text(Lambdas.All[name].Tree));
        Assert.Empty(problems);
        Assert.Equal(Lambdas.All[name].Tree, tree);
    }

    [Fact]
    public void Every_random_condition_is_read_again_as_it_was_written() => Prop.ForAll(Arb.From(RandomTrees.Conditions), tree =>
    {
        var text = ConditionWriter.Text(tree);
        var (read, problems) = Read(text);
        Assert.Empty(problems);
        return tree.Equals(read) && ConditionWriter.Text(read!) == text;
    }).Check(LongRun.Config(100));

    [Fact]
    public void Every_random_date_is_read_again_as_it_was_written() => Prop.ForAll(Arb.From(RandomTrees.Dates), tree =>
    {
        var problems = new List<Problem>();
        var read = new ConditionReader(Pair, "test.rule", "", problems, new Oracle(0)).Date(ConditionWriter.Text(tree));
        Assert.Empty(problems);
        return tree.Equals(read);
    }).Check(LongRun.Config(100));

    [Theory]
    [InlineData("exactly", Relation.Is)]
    [InlineData("not-exactly", Relation.IsNot)]
    [InlineData("fewer-than", Relation.Before)]
    [InlineData("at-most", Relation.OnOrBefore)]
    [InlineData("more-than", Relation.After)]
    [InlineData("at-least", Relation.OnOrAfter)]
    public void A_count_has_words_of_its_own(string word, object relation) => Assert.Equal(
        new Comparison(new CountOf(P("Child", "Knowledge"), "k", new Comparison(I("k", "KnewOfIncident"), Relation.Before, F("AsAt"))), (Relation)relation, new ParameterValue("test.number")),
        Sound($$$"""{"count": {"in": "child.knowledge", "as": "k", "that": {"fact": "k.knewOfIncident", "before": {"fact": "asAt"} } }, "{{{word}}}": {"parameter": "test.number"} }"""));

    [Theory]
    [InlineData("is", Relation.Is)]
    [InlineData("is-not", Relation.IsNot)]
    [InlineData("before", Relation.Before)]
    [InlineData("on-or-before", Relation.OnOrBefore)]
    [InlineData("after", Relation.After)]
    [InlineData("on-or-after", Relation.OnOrAfter)]
    public void Dates_have_an_order(string word, object relation) => Assert.Equal(
        new Comparison(F("Child", "DiedOn"), (Relation)relation, F("AsAt")),
        Sound($$$"""{"fact": "child.diedOn", "{{{word}}}": {"fact": "asAt"} }"""));

    [Fact]
    public void The_keys_of_an_object_stand_in_any_order() => Assert.Equal(
        new Comparison(new ShiftedDate(F("AsAt"), "test.period", true), Relation.After, new FindingDateValue("test.other", P("OfChild"), Findings.FindingDate.Due)),
        Sound("""{"back-by": "test.period", "after": {"which": "due", "of": "ofChild", "date-of": "test.other"}, "shift": {"fact": "asAt"}}"""));

    [Fact]
    public void The_name_of_an_item_goes_before_a_fact_and_the_subject_can_still_be_named() => Assert.Equal(
        new Quantified(Quantifier.Some, P("Case", "Children"), "child", new Comparison(I("child", "HasDied"), Relation.Is, F("Child", "HasDied"))),
        Sound("""{"some": {"in": "case.children", "as": "child", "that": {"fact": "child.hasDied", "is": {"fact": "the-subject.child.hasDied"}}}}"""));

    [Fact]
    public void A_fact_a_date_or_a_list_can_be_recorded()
    {
        Assert.Equal(new IsRecorded(P("Child", "BornOn")), Sound("""{"recorded": "child.bornOn"}"""));
        Assert.Equal(new IsRecorded(P("Child", "Knowledge")), Sound("""{"recorded": "child.knowledge"}"""));
        Assert.Equal(
            new Quantified(Quantifier.Every, P("Case", "Children"), "child", new AllOf([new IsRecorded(new FactPath("child", ["LegalStatus"])), new IsRecorded(P("Child", "LegalStatus"))])),
            Sound("""{"every": {"in": "case.children", "as": "child", "that": {"all": [{"recorded": "child.legalStatus"}, {"recorded": "the-subject.child.legalStatus"}]}}}"""));
    }

    [Fact]
    public void A_code_is_read_as_a_value_of_the_fact_that_it_is_compared_with()
    {
        var problems = new List<Problem>();
        var reader = new ConditionReader(Pair, "test.rule", "", problems);
        Assert.Equal(C(new AuthorityCode("E06000004")), reader.Value("\"E06000004\"", typeof(AuthorityCode)));
        Assert.Equal(F("Child", "Residence", "Authority"), reader.Value("""{"fact": "child.residence.authority"}""", typeof(AuthorityCode)));
        Assert.Empty(problems);
        Assert.Null(reader.Value("""{"fact": "child.hasDied"}""", typeof(AuthorityCode)));
        Assert.Equal("RR303", Assert.Single(problems).Code);
    }

    [Theory]

    // RR302: facts.
    [InlineData("""{"fact": "child.hasDyed", "is": true}""", "RR302 /fact", "`child.hasDyed`", "child.hasDied", "Name a fact")]
    [InlineData("""{"fact": "Child.HasDied", "is": true}""", "RR302 /fact", "`Child.HasDied`", "child.hasDied", "Name a fact")]
    [InlineData("""{"fact": "child.hasDied.value", "is": true}""", "RR302 /fact", "`child.hasDied.value`", null, "Name a fact")]
    [InlineData("""{"fact": "case.children.item.hasDied", "is": true}""", "RR302 /fact", "`case.children.item.hasDied`", null, "Name a fact")]
    [InlineData("""{"fact": "asAt", "after": {"fact": "bornOn"}}""", "RR302 /after/fact", "`bornOn`", null, "Name a fact")]
    [InlineData("""{"fact": "", "is": true}""", "RR302 /fact", "``", null, "Name a fact")]
    [InlineData("""{"some": {"in": "child.knowledge", "as": "body", "that": {"fact": "bodi.kind", "is": "police"}}}""", "RR302 /some/that/fact", "`bodi.kind`", "body.kind", "Name a fact")]
    [InlineData("""{"recorded": "child.bornUpon"}""", "RR302 /recorded", "`child.bornUpon`", "child.bornOn", "Name a fact")]
    [InlineData("""{"finding": "test.other", "of": "ofChildren"}""", "RR302 /of", "`ofChildren`", "ofChild", "Name a fact")]

    // RR303: kinds.
    [InlineData("""{"fact": "child", "is": true}""", "RR303 /fact", "`child`", null, "group of facts")]
    [InlineData("""{"fact": "child.knowledge", "is": true}""", "RR303 /fact", "`child.knowledge`", null, "`some`, `every` or `count`")]
    [InlineData("""{"fact": "case.schemaVersion", "is": 1}""", "RR303 /fact", "`case.schemaVersion`", null, "a fact of the case file")]
    [InlineData("""{"some": {"in": "child.hasDied", "as": "k", "that": {"open": "it is"}}}""", "RR303 /some/in", "`child.hasDied`", null, "A list is needed")]
    [InlineData("""{"recorded": "child"}""", "RR303 /recorded", "`child`", null, "can be recorded or not")]
    [InlineData("""{"recorded": "child.ref"}""", "RR303 /recorded", "`child.ref`", null, "what is always there")]
    [InlineData("""{"finding": "test.other", "of": "child"}""", "RR303 /of", "`child`", null, "a child with an authority")]
    [InlineData("""{"fact": "child.hasDied", "before": true}""", "RR303 ", "`before`", null, "`is`, `is-not` or `is-one-of`")]
    [InlineData("""{"fact": "asAt", "at-least": {"fact": "asAt"}}""", "RR303 ", "`at-least`", null, "Dates are compared with `is`, `is-not`, `before`")]
    [InlineData("""{"count": {"in": "child.knowledge", "as": "k", "that": {"open": "it is"}}, "is": {"parameter": "test.number"}}""", "RR303 ", "`is`", null, "A count is compared with `exactly`")]
    [InlineData("""{"fact": "child.hasDied", "is": {"fact": "child.legalStatus"}}""", "RR303 /is", "`child.legalStatus`", null, "same kind")]
    [InlineData("""{"fact": "asAt", "is": {"fact": "child.hasDied"}}""", "RR303 /is", "`child.hasDied`", null, "A date is needed here")]
    [InlineData("""{"fact": "child.hasDied", "is": {"parameter": "test.number"}}""", "RR303 /is", "`test.number`", null, "Only facts and fixed codes")]
    [InlineData("""{"latest-of": [{"fact": "asAt"}, {"fact": "child.hasDied"}], "is": {"fact": "asAt"}}""", "RR303 /latest-of/1", "`child.hasDied`", null, "A date is needed here")]
    [InlineData("""{"fact": "asAt", "is-one-of": ["a", "b"]}""", "RR303 /is-one-of", "`asAt`", null, "one of several")]

    // RR304: codes.
    [InlineData("""{"fact": "knowledge.abuseOrNeglect", "is": "suspeced"}""", "RR304 /is", "`suspeced`", "suspected", "`known`, `suspected`, `considered-and-excluded`")]
    [InlineData("""{"fact": "knowledge.abuseOrNeglect", "is": "ConsideredAndExcluded"}""", "RR304 /is", "`ConsideredAndExcluded`", "considered-and-excluded", "Use one of")]
    [InlineData("""{"fact": "knowledge.abuseOrNeglect", "is-one-of": ["known", true]}""", "RR304 /is-one-of/1", "`true`", null, "Use one of")]
    [InlineData("""{"fact": "child.hasDied", "is": "true"}""", "RR304 /is", "`true`", "true", "without quotation marks")]
    [InlineData("""{"fact": "authorityCode", "is": "E0600004"}""", "RR304 /is", "`E0600004`", "E06000004", "GSS code")]
    [InlineData("""{"fact": "authorityCode", "is": "Stockton"}""", "RR304 /is", "`Stockton`", "E06000004", "GSS code")]
    [InlineData("""{"date-of": "test.other", "which": "deu", "is": {"fact": "asAt"}}""", "RR304 /which", "`deu`", "due", "`start`, `prudent-start`, `due`, `prudent-due`")]

    // RR305: shape.
    [InlineData("", "RR305 ", "not JSON, from line 1", null, "bracket")]
    [InlineData("""{"fact": "asAt" "is": 1}""", "RR305 ", "not JSON, from line 1, character 17 on", null, "comma")]
    [InlineData("{} {}", "RR305 ", "not JSON", null, "bracket")]
    [InlineData("""{"open": "\ud800"}""", "RR305 /open", "half a character", null, "\\u")]
    [InlineData("true", "RR305 ", "a condition belongs here, not true or false", null, "{\"fact\"")]
    [InlineData("[]", "RR305 ", "not a list in square brackets", null, "{\"fact\"")]
    [InlineData("{}", "RR305 ", "this object is empty", null, "`all`, `any`, `choose`")]
    [InlineData("""{"fcat": "asAt", "is": true}""", "RR305 ", "`fcat` and `is` do not say what this is", "fact", "One key of a condition is")]
    [InlineData("""{"all": [], "any": []}""", "RR305 ", "`all` and `any` stand side by side", null, "object of its own")]
    [InlineData("""{"fact": "asAt", "fact": "asAt", "is": {"fact": "asAt"}}""", "RR305 ", "the key `fact` stands here twice", null, "Keep one")]
    [InlineData("""{"not": {"open": "it is"}, "because": "it is"}""", "RR305 ", "the key `because` does not belong here", null, "The keys here are `not`.")]
    [InlineData("""{"finding": "test.other", "off": "ofChild"}""", "RR305 ", "the key `off` does not belong here", "of", "`finding` and `of`")]
    [InlineData("""{"fact": "asAt", "bevore": {"fact": "asAt"}}""", "RR305 ", "the key `bevore` does not belong here", "before", "`on-or-before`")]
    [InlineData("""{"fact": "child.hasDied"}""", "RR305 ", "nothing is compared here", null, "Add a comparison: `is`")]
    [InlineData("""{"fact": "asAt", "is": {"fact": "asAt"}, "before": {"fact": "asAt"}}""", "RR305 ", "`is` and `before` stand side by side", null, "`all`")]
    [InlineData("""{"all": {"open": "it is"}}""", "RR305 /all", "a list of conditions belongs here, not an object", null, "square brackets")]
    [InlineData("""{"all": []}""", "RR305 /all", "this has none", null, "Add another")]
    [InlineData("""{"any": [{"open": "it is"}]}""", "RR305 /any", "this has one", null, "by itself")]
    [InlineData("""{"open": " "}""", "RR305 /open", "the clause is empty", null, "stays open")]
    [InlineData("""{"open": 3}""", "RR305 /open", "belongs here, not a number", null, "quotation marks")]
    [InlineData("""{"some": {"in": "child.knowledge", "that": {"open": "it is"}}}""", "RR305 /some", "`as` is missing", null, "`in`, `as` and `that`")]
    [InlineData("""{"some": {"in": "child.knowledge", "as": "a body", "that": {"open": "it is"}}}""", "RR305 /some/as", "`a body`", null, "letters, digits and underscores")]
    [InlineData("""{"some": {"in": "child.knowledge", "as": "k", "that": {"every": {"in": "k.views", "as": "k", "that": {"open": "it is"}}}}}""", "RR305 /some/that/every/as", "`k` is used by an enclosing list test", null, "another name")]
    [InlineData("""{"finding": "test other"}""", "RR305 /finding", "`test other` is not an id", null, "without spaces")]
    [InlineData("""{"fact": "child.hasDied", "is": null}""", "RR305 /is", "compared with null", null, "Leave it out")]
    [InlineData("""{"fact": "child.legalStatus", "is": ["a", "b"]}""", "RR305 /is", "not a list in square brackets", null, "`is-one-of`")]
    [InlineData("""{"fact": "knowledge.abuseOrNeglect", "is-one-of": "known"}""", "RR305 /is-one-of", "a list of codes belongs here, not a text", null, "square brackets")]
    [InlineData("""{"fact": "asAt", "is": true}""", "RR305 /is", "a date belongs here, not true or false", null, "A date is needed here")]
    [InlineData("""{"fact": "asAt", "is": {"all": []}}""", "RR305 /is", "`all` does not say what this is", null, "One key of a value is")]
    [InlineData("""{"shift": {"fact": "asAt"}, "is": {"fact": "asAt"}}""", "RR305 ", "`by` is missing", null, "The keys here are `shift`, `by`")]
    [InlineData("""{"shift": {"fact": "asAt"}, "by": "test.period", "back-by": "test.period", "is": {"fact": "asAt"}}""", "RR305 ", "`by`", null, "`back-by`")]
    [InlineData("""{"count": {"in": "child.knowledge", "as": "k", "that": {"open": "it is"}}, "at-least": "test.number"}""", "RR305 /at-least", "a parameter belongs here, not a text", null, "{\"parameter\"")]

    // RR306: numbers and dates.
    [InlineData("""{"count": {"in": "child.knowledge", "as": "k", "that": {"open": "it is"}}, "at-least": 2}""", "RR306 /at-least", "`2`", null, "parameter")]
    [InlineData("""{"fact": "child.bornOn", "before": "2019-04-01"}""", "RR306 /before", "`2019-04-01`", null, "parameter")]
    [InlineData("""{"latest-of": ["2019-04-01", {"fact": "asAt"}], "is": {"fact": "asAt"}}""", "RR306 /latest-of/0", "`2019-04-01`", null, "parameter")]
    [InlineData("""{"fact": "child.legalStatus", "is": 20}""", "RR306 /is", "`20`", null, "parameter")]

    // RR307 and RR308: what is named.
    [InlineData("""{"finding": "test.othr"}""", "RR307 /finding", "`test.othr`", "test.other", "Name a rule")]
    [InlineData("""{"date-of": "test.mor", "which": "due", "is": {"fact": "asAt"}}""", "RR307 /date-of", "`test.mor`", "test.more", "Name a rule")]
    [InlineData("""{"shift": {"fact": "asAt"}, "by": "test.periods", "is": {"fact": "asAt"}}""", "RR308 /by", "`test.periods`", "test.period", "Name a parameter")]
    [InlineData("""{"count": {"in": "child.knowledge", "as": "k", "that": {"open": "it is"}}, "at-least": {"parameter": "test.numbre"}}""", "RR308 /at-least/parameter", "`test.numbre`", "test.number", "Name a parameter")]
    public void What_is_wrong_is_named_with_its_place_and_the_remedy(string text, string place, string found, string? suggestion, string remedy)
    {
        var (tree, problems) = Read(text, "/rules/3/when");
        Assert.Null(tree);
        var problem = Assert.Single(problems);
        var parts = place.Split(' ');
        Assert.Equal((parts[0], "test.rule", $"/rules/3/when{parts[1]}", suggestion), (problem.Code, problem.Document, problem.Pointer, problem.Suggestion));
        Assert.Contains(found, problem.Found, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_come_at_once_each_in_its_place()
    {
        var (tree, problems) = Read("""
            {
              "all": [
                {"fact": "child.hasDyed", "is": true},
                {"any": [{"finding": "test.othr", "of": "child"}, {"fact": "knowledge.abuseOrNeglect", "is": "sure"}]},
                {"choose": {"open": ""}, "then": {"fact": "child.hasDied"}, "otherwise": 3, "before": {"fact": "later"}},
                {"nothing": 1}
              ]
            }
            """);
        Assert.Null(tree);
        Assert.Equal(
            [
                "RR302 /all/0/fact", "RR302 /all/2/before/fact", "RR303 /all/1/any/0/of", "RR303 /all/2/then", "RR304 /all/1/any/1/is",
                "RR305 /all/2/choose/open", "RR305 /all/3", "RR306 /all/2/otherwise", "RR307 /all/1/any/0/finding",
            ],
            problems.Select(problem => $"{problem.Code} {problem.Pointer}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_condition_may_be_as_deep_as_the_bound_and_no_deeper()
    {
        var deep = Enumerable.Range(0, ConditionBounds.Depth - 2).Aggregate(Sound(Died), (inner, _) => new Not(inner));
        Assert.True(ConditionBounds.Holds(deep));
        Assert.Equal(deep, Sound(ConditionWriter.Text(deep)));
        Assert.Equal("RR309", Assert.Single(Read(ConditionWriter.Text(new Not(new Not(deep)))).Problems).Code);
    }

    [Fact]
    public void Nested_list_tests_reach_the_bound_too()
    {
        var text = new StringBuilder();
        var tests = ConditionBounds.Depth - 2;
        for (var i = 0; i < tests; i++)
            text.Append($$$"""{"some": {"in": "case.children", "as": "c{{{i}}}", "that": """);
        text.Append(Died).Append('}', 2 * tests);
        Assert.True(ConditionBounds.Holds(Sound($"{text}")));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(700)]
    [InlineData(800)]
    [InlineData(100_000)]
    public void However_deep_a_text_is_it_ends_in_one_problem(int depth)
    {
        Assert.Single(Read($"{new StringBuilder().Insert(0, "{\"not\":", depth)}{Died}{new string('}', depth)}").Problems);
        Assert.Single(Read($"{new StringBuilder().Insert(0, "{\"all\":[", depth)}{Died}").Problems);
        Assert.Single(Read(new string('[', depth)).Problems);
    }

    [Fact]
    public void However_large_a_text_is_it_ends_in_one_problem()
    {
        Assert.Equal("RR309", Assert.Single(Read($"{{\"all\": [{string.Join(',', Enumerable.Repeat(Died, 10_000))}]}}").Problems).Code);
        Assert.Equal("RR309", Assert.Single(Read(new string(' ', 1_000_001)).Problems).Code);
        Assert.Equal("RR309", Assert.Single(Read($"{{\"open\": \"{new string('x', 2_000)}\"}}").Problems).Code);
        Assert.Equal("RR309", Assert.Single(Read($"{{\"{new string('x', 2_000)}\": 1}}").Problems).Code);
    }

    [Fact]
    public void A_problem_repeats_only_the_beginning_of_a_long_text() =>
        Assert.Contains($"`{new string('x', 60)}…`", Assert.Single(Read($"{{\"fact\": \"{new string('x', 500)}\", \"is\": true}}").Problems).Found, StringComparison.Ordinal);

    [Fact]
    public void Half_a_character_is_no_text()
    {
        var problem = Assert.Single(Read("{\"open\": \"\ud800\"}").Problems);
        Assert.Equal("RR305", problem.Code);
        Assert.Contains("UTF-8", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void An_element_that_is_nothing_is_a_problem_and_no_exception()
    {
        var problems = new List<Problem>();
        Assert.Null(new ConditionReader(Pair, "test.rule", "/when", problems).Condition(default(JsonElement)));
        Assert.Equal("RR305", Assert.Single(problems).Code);
    }

    [Fact]
    public void Five_thousand_damaged_texts_end_in_a_tree_or_in_problems()
    {
        var texts = RandomTrees.Conditions.SelectMany(tree => Damaged(ConditionWriter.Text(tree)));
        Prop.ForAll(Arb.From(texts), text =>
        {
            var (tree, problems) = Read(text);
            return tree is null == problems.Count > 0
                && problems.TrueForAll(problem => problem.Found.Length < 1_000 && problem.Pointer.StartsWith("", StringComparison.Ordinal))
                && (tree is null || tree.Equals(Sound(ConditionWriter.Text(tree))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    [Fact]
    public void Any_text_at_all_ends_in_a_tree_or_in_problems() => Prop
        .ForAll<string>(text => text is null || Read(text) is { Tree: null, Problems.Count: > 0 })
        .Check(LongRun.Config(100));

    /// <summary>A text with one to four slips: pieces left out, doubled, swapped for others, or put somewhere else.</summary>
    private static Gen<string> Damaged(string text) => Gen.Choose(1, 4).SelectMany(slips => Enumerable.Range(0, slips).Aggregate(Gen.Constant(text), (gen, _) => gen.SelectMany(Slip)));

    private static Gen<string> Slip(string text) =>
        from at in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, Math.Min(text.Length - at, 12))
        from to in Gen.Choose(0, text.Length - length)
        from piece in Gen.Elements("", "{", "}", "[", "]", ",", ":", "\"", "null", "true", "7", "\"is\"", "\"all\"", "\"fact\": 3,", "\\ud800", "\ud83d", "\u0000", "the-subject", ".", "child", "{}", "[]", "1e999", "\"by\": \"x\",")
        from kind in Gen.Choose(0, 3)
        let rest = text.Remove(at, length)
        select kind switch
        {
            0 => rest,
            1 => rest.Insert(to, text.Substring(at, length)),
            2 => text.Insert(to, text.Substring(at, length)),
            _ => rest.Insert(at, piece),
        };

    private static Condition Sound(string text)
    {
        var (tree, problems) = Read(text);
        Assert.Empty(problems);
        return tree!;
    }

    private static (Condition? Tree, List<Problem> Problems) Read(string text, string pointer = "")
    {
        var problems = new List<Problem>();
        var tree = new ConditionReader(Pair, "test.rule", pointer, problems, new Oracle(0)).Condition(text);
        return (tree, problems);
    }
}
