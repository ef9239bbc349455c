using RapidReview.Cases;
using RapidReview.Problems;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Intake;

public class AssertionChecksTests
{
    private static readonly CaseFile File = A.SeriousCase().Notified("Friday 5 April 2024").Build();

    [Theory]
    [InlineData("/children/0/died", "true")]
    [InlineData("/children/0/bornOn", """{"from":"2016-01-01","to":"2016-02-01"}""")]
    [InlineData("/children/0/bornOn", "2016-01-01")]
    [InlineData("/children/0/died", "\"cannot-be-established\"")]
    [InlineData("/children/0/knowledge/complete", "true")]
    [InlineData("/children/0/knowledge/items/0/knewOfIncident", "\"2024-03-28\"")]
    [InlineData("/children/0/knowledge/0/knewOfIncident", "\"did-not-happen\"")]
    [InlineData("/local/rivers/requestKind", "\"learning\"")]
    [InlineData("/local/rivers/children/A/sibling", "true")]
    public void A_value_that_the_fact_takes_is_accepted(string fact, string value) => Assert.Empty(Problems(fact, value));

    [Theory]
    [InlineData("/children/1/died")]
    [InlineData("/children/0/dide")]
    [InlineData("/children/00/died")]
    [InlineData("/children/0/died/since")]
    [InlineData("/children/0")]
    [InlineData("/children")]
    [InlineData("/children/0/ref")]
    [InlineData("/children/-/died")]
    [InlineData("/schemaVersion")]
    [InlineData("/events/completeTo")]
    [InlineData("/assertions/0/source")]
    [InlineData("/local/rivers")]
    [InlineData("/local")]
    [InlineData("/")]
    public void A_place_that_holds_no_single_fact_is_refused_there(string fact)
    {
        var problem = Assert.Single(Problems(fact, "true"));
        Assert.Equal(("RR136", "/assertions/0/fact"), (problem.Code, problem.Pointer));
    }

    [Theory]
    [InlineData("/children/0/died", "\"yes\"")]
    [InlineData("/children/0/bornOn", "\"2024-02-30\"")]
    [InlineData("/children/0/bornOn", """{"from":"2016-01-01"}""")]
    [InlineData("/children/0/bornOn", "\"did-not-happen\"")]
    [InlineData("/children/0/legalStatus", "\"ask a.person@example.org\"")]
    [InlineData("/children/0/died", "null")]
    [InlineData("/local/rivers/requestKind", "[1]")]
    public void A_value_that_the_fact_does_not_take_is_refused_there(string fact, string value) =>
        Assert.Equal(("RR137", "/assertions/0/value"), Assert.Single(Problems(fact, value).Select(problem => (problem.Code, problem.Pointer))));

    [Fact]
    public void Every_assertion_is_looked_at_and_what_cannot_be_is_told_with_them()
    {
        var problems = CaseFileReader.Read("""
            { "schemaVersion": 1, "case": "c", "children": [{ "ref": "A", "died": false, "diedOn": "2024-01-01" }],
              "assertions": [{ "fact": "/x", "by": "police", "value": 1 }, { "fact": "/children/0/died", "by": "police", "value": 1 }] }
            """).Problems;
        Assert.Equal(["/assertions/0/fact", "/assertions/1/value", "/children/0/died"], problems.Select(problem => problem.Pointer).Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<Problem> Problems(string fact, string value) =>
        CaseChecks.Find(File with { Assertions = [new Assertion { Fact = fact, By = "police", Value = value }] });
}
