using System.Text.Json;
using NodaTime;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Interchange;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Interchange;

public class AdviceSchemaTests
{
    private static readonly Advisor Advisor = Advisor.For(Cores.England);

    private static readonly AdviceOptions Options = new() { AsAt = Instant.FromUtc(2026, 1, 15, 12, 0), Forced = [new ForcedEdition("england", "wt2018")] };

    [Fact]
    public void The_schema_on_file_is_that_of_the_records() =>
        Approved.Matches("schemas/advice.schema.json", AdviceSchema.Generate(XmlDocs.Summary));

    [Theory]
    [InlineData("infant-head-injury")]
    [InlineData("still-open")]
    [InlineData("two-children")]
    [InlineData("agencies-disagree")]
    [InlineData("decision-recorded")]
    public void The_advice_for_the_examples_is_valid(string example)
    {
        var file = CaseFileReader.Read(File.ReadAllBytes(Path.Combine(Approved.Root(), "examples", example, "case.json"))).File!;

        Assert.Equal([], Wrong(AdviceJson.Write(Advisor.Advise(file, default, Options))));
    }

    [Fact]
    public void The_advice_for_any_case_is_valid() => Support.Properties.HoldForCaseFiles(
        any =>
        {
            Assert.Equal([], Wrong(AdviceJson.Write(Advisor.Advise(any.File, Options.AsAt!.Value, Options))));
            return true;
        },
        times: 200);

    [Fact]
    public void Advice_with_checklists_is_valid() => Support.Properties.HoldForCaseFiles(
        any =>
        {
            Assert.Equal([], Wrong(AdviceJson.Write(EverySubject.Advisor.Advise(any.File, Options.AsAt!.Value))));
            return true;
        },
        times: 50);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{ "schemaVersion": 2 }""")]
    public void What_is_no_advice_is_not_valid(string json) => Assert.NotEmpty(Wrong(json));

    private static IReadOnlyList<string> Wrong(string json)
    {
        using var schema = JsonDocument.Parse(AdviceSchema.Text);
        using var document = JsonDocument.Parse(json);
        return new SchemaCheck(schema.RootElement).Wrong(document.RootElement);
    }
}
