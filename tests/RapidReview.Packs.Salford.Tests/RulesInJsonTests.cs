using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Packs.Salford.Tests;

/// <summary>The page on rules in JSON shows what is really so.</summary>
public partial class RulesInJsonTests
{
    private static readonly JsonNode[] Examples = [.. Example().Matches(File.ReadAllText(Path.Combine(PackUnderTest.Root, "docs", "rules-in-json.md"))).Select(match => JsonNode.Parse(match.Groups["json"].Value)!)];

    [Fact]
    public void Every_example_of_Salford_stands_so_in_its_files()
    {
        var real = new[] { "facts.json", "rules.json" }.SelectMany(file => All(Read(file))).ToList();
        var shown = Examples.SelectMany(example => example as JsonArray ?? [example.DeepClone()]).OfType<JsonObject>()
            .Where(example => example["id"] is null ? example["partner"] is not null : !example["id"]!.GetValue<string>().StartsWith("lakes", StringComparison.Ordinal)).ToList();
        Assert.Equal(8, shown.Count);
        Assert.All(shown, example => Assert.Contains(real, node => JsonNode.DeepEquals(node, example)));
    }

    [Fact]
    public void The_examples_of_Lakes_make_a_pack_that_is_loaded()
    {
        var pack = Pack.Of(new Lakes());
        Assert.Equal(pack.Manifest.Rules.Order(StringComparer.Ordinal), Advisor.For(Cores.England, pack).Catalogue.Where(rule => rule.Pack == "lakes").Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    private static JsonNode Read(string file) => JsonNode.Parse(PackUnderTest.Text(file))!;

    private static IEnumerable<JsonNode> All(JsonNode? node) => node switch
    {
        JsonObject record => [record, .. record.SelectMany(member => All(member.Value))],
        JsonArray list => list.SelectMany(All),
        _ => [],
    };

    [GeneratedRegex("^```json\n(?<json>.*?)^```", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Example();

    /// <summary>The invented partnership of the page.</summary>
    private sealed class Lakes : RulePack
    {
        public override string Folder => "lakes";

        public override ReadOnlyMemory<byte>? Read(string file) => file switch
        {
            "pack.json" => Text(Having("area")),
            "sources.json" => Text(Having("instruments")),
            "parameters.json" => Text(Having("parameters")),
            "facts.json" => Text(new JsonObject { ["facts"] = new JsonArray([.. Examples.OfType<JsonObject>().Where(example => example.ContainsKey("ask")).Select(example => example.DeepClone())]) }),
            "rules.json" => Text(new JsonObject { ["rules"] = new JsonArray([.. Examples.OfType<JsonObject>().Where(example => example["kind"] is not null && example["id"]!.GetValue<string>().StartsWith("lakes.", StringComparison.Ordinal)).Select(example => example.DeepClone())]) }),
            _ => default(ReadOnlyMemory<byte>?),
        };

        private static JsonNode Having(string property) => Examples.OfType<JsonObject>().Single(example => example.ContainsKey(property));

        private static byte[] Text(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());
    }
}
