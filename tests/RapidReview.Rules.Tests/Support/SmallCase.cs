using System.Text.Json.Nodes;
using RapidReview.Cases;
using RapidReview.Problems;
using RapidReview.Rules.Intake;

namespace RapidReview.Rules.Tests.Support;

/// <summary>A small invented case file as JSON, to be changed at single places.</summary>
internal static class SmallCase
{
    private const string Text = """
        {
          "schemaVersion": 1,
          "case": "case-1",
          "incident": { "occurredOn": "2024-03-28", "place": { "authority": "E06000004" } },
          "children": [
            {
              "ref": "child-1",
              "bornOn": "2023-11-20",
              "harmAssessments": [{ "judgement": "yes", "on": "2024-03-28", "by": "paediatrician-1" }],
              "knowledge": {
                "complete": true,
                "items": [{ "by": "E06000004", "knewOfIncident": "2024-03-28", "views": [{ "view": "suspected", "on": "2024-03-28" }] }]
              }
            }
          ],
          "authorities": [{ "code": "E06000004", "rapidReview": { "submittedOn": "2024-04-26" } }],
          "notifications": [{ "ref": "sin-1", "authority": "E06000004", "children": ["child-1"], "sentOn": "2024-04-05" }],
          "events": { "completeTo": "2024-04-26" }
        }
        """;

    /// <summary>The case as JSON.</summary>
    public static JsonNode Json => JsonNode.Parse(Text)!;

    /// <summary>The case as a file.</summary>
    public static CaseFile File => Read(Json);

    /// <summary>The case with a value (JSON) at each of some places, given by turns: place, value, place, value.</summary>
    public static JsonNode With(params string[] changes)
    {
        var json = Json;
        foreach (var change in changes.Chunk(2))
            JsonPlaces.Set(json, change[0], JsonNode.Parse(change[1]));
        return json;
    }

    /// <summary>The file that intake makes of it; fails where there are problems.</summary>
    public static CaseFile Read(JsonNode json)
    {
        var reading = CaseFileReader.Read(json.ToJsonString());
        Assert.Equal([], reading.Problems);
        return reading.File!;
    }

    /// <summary>The one problem that the case has with these changes.</summary>
    public static Problem Problem(params string[] changes) => Assert.Single(CaseFileReader.Read(With(changes).ToJsonString()).Problems);
}
