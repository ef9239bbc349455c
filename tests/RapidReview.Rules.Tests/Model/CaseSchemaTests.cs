using System.Text.Json.Nodes;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Model;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Model;

public class CaseSchemaTests
{
    /// <summary>What is wrong with the form of a file, as against what is wrong with its contents.</summary>
    private static readonly string[] OfForm =
        ["RR110", "RR112", "RR113", "RR114", "RR115", "RR116", "RR120", "RR121", "RR126", "RR130", "RR132", "RR133", "RR135"];

    private static readonly JsonSchema Schema = new(JsonNode.Parse(CaseSchema.Text)!);

    [Fact]
    public void The_schema_on_file_is_that_of_the_records() =>
        Approved.Matches("schemas/case.schema.json", CaseSchema.Generate(XmlDocs.Summary));

    [Fact]
    public void Everything_in_the_schema_is_described() => Assert.DoesNotContain("\"description\": null", CaseSchema.Text);

    [Fact]
    public void What_intake_accepts_the_schema_accepts() =>
        Properties.HoldForCaseFiles(any => Schema.Accepts(JsonNode.Parse(any.ToString())));

    [Fact]
    public void What_intake_refuses_for_its_form_the_schema_refuses()
    {
        for (var seed = 0; seed < LongRun.Times(2000); seed++)
        {
            var dice = new Dice(seed);
            var json = JsonNode.Parse(AnyCase.Of(seed % 50).ToString())!;
            JsonMutation.Apply(json, dice);
            var reading = CaseFileReader.Read(json.ToJsonString());
            if (reading.File is not null)
                Assert.True(Schema.Accepts(json), $"The schema refuses what intake accepts, seed {seed}: {json}");
            else if (reading.Problems.Any(problem => OfForm.Contains(problem.Code)))
                Assert.False(Schema.Accepts(json), $"The schema accepts {reading.Problems[0]}, seed {seed}");
        }
    }
}
