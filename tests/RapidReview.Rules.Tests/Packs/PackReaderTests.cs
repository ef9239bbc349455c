using RapidReview.Authoring;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Packs;

public class PackReaderTests
{
    [Fact]
    public void A_rule_that_is_listed_but_not_there_is_refused_with_a_suggestion() => Assert.Equal(
        [
            "RR203 test/pack.json /rules/0: no rule `test.recoverd` was found; did you mean `test.recovered`? Take it out of the list, or add the rule.",
            "RR204 test/pack.json /rules: the rule `test.recovered` is not listed. List it, or take the rule out: a rule that nobody listed must not act.",
        ],
        TestPack.Of(new Recovered()).Listing("test.recoverd").Problems());

    [Fact]
    public void A_rule_that_is_there_but_not_listed_is_refused() => Assert.StartsWith(
        "RR204 test/pack.json /rules: the rule `test.recovered` is not listed",
        Assert.Single(TestPack.Of(new Recovered()).Listing().Problems()),
        StringComparison.Ordinal);

    [Fact]
    public void A_property_that_is_not_known_is_refused_with_a_suggestion() => Assert.Contains(
        TestPack.Of(new Recovered()).With("parameters.json", """{ "parameters": [], "parameter": [] }""").Problems(),
        problem => problem.StartsWith("RR202 test/parameters.json /parameter: no property `parameter` was found; did you mean `parameters`?", StringComparison.Ordinal));

    [Fact]
    public void A_file_that_is_not_JSON_is_refused_with_the_place() => Assert.Contains(
        TestPack.Of(new Recovered()).With("parameters.json", "{ \"parameters\": ").Problems(),
        problem => problem.StartsWith("RR201 test/parameters.json: this is not JSON, at line 1", StringComparison.Ordinal));

    [Fact]
    public void A_provision_of_no_instrument_is_refused() => Assert.Contains(
        TestPack.Of(new Recovered()).With("sources.json", """
            {
              "instruments": [{ "id": "test-act", "title": "Test Act", "shortTitle": "Test Act", "series": "test-act", "from": "2018-01-01" }],
              "provisions": [{ "id": "test-act/1", "instrument": "text-act", "rank": "act", "verification": "verified" }]
            }
            """).Problems(),
        problem => problem.StartsWith("RR202 test/sources.json /provisions/0/instrument: no instrument `text-act` was found; did you mean `test-act`?", StringComparison.Ordinal));

    [Fact]
    public void Half_of_a_character_is_no_text() => Assert.StartsWith(
        "RR201 test/parameters.json /parameters/0/id: this text holds half of a character.",
        Assert.Single(TestPack.Of().With("parameters.json", """{ "parameters": [{ "id": "\ud800" }] }""").Problems()),
        StringComparison.Ordinal);

    [Fact]
    public void The_values_of_a_parameter_may_not_leave_a_gap() => Assert.Contains(
        TestPack.Of(new Recovered()).With("parameters.json", """
            {
              "parameters": [
                {
                  "id": "test.period",
                  "title": "a period",
                  "values": [
                    { "from": "2018-01-01", "until": "2020-01-01", "value": { "count": 5, "unit": "working-days" }, "provision": "test-act/1", "says": "Five." },
                    { "from": "2020-02-01", "value": { "count": 6, "unit": "working-days" }, "provision": "test-act/1", "says": "Six." }
                  ]
                }
              ]
            }
            """).Problems(),
        problem => problem.StartsWith("RR206 test/parameters.json: between 2020-01-01 and 2020-02-01 no era of `test.period` is in force", StringComparison.Ordinal));

    [Fact]
    public void The_digest_changes_with_any_file()
    {
        var one = TestPack.Of(new Recovered()).Read().Digest;
        Assert.Equal(one, TestPack.Of(new Recovered()).Read().Digest);
        Assert.NotEqual(one, TestPack.Of(new Recovered()).With("parameters.json", """{ "parameters": [ ] }""").Read().Digest);
    }

    [RuleId("test.recovered", "recovered")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Recovered : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }
}
