using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RapidReview.Rules.Model;

namespace RapidReview.Packs.MidAndWestWales.Tests;

/// <summary>What the pack says of itself, to readers and to machines.</summary>
public partial class ReadmeTests
{
    private static readonly string Text = PackUnderTest.Text("README.md");
    private static readonly JsonObject[] Provisions = [.. JsonNode.Parse(PackUnderTest.Text("provisions.json"))!["provisions"]!.AsArray().Select(entry => entry!.AsObject())];
    private static readonly IEnumerable<string> Numbers = Enumerable.Range(1, 63).Select(number => $"MWW-{number:00}");

    [Fact]
    public void It_accounts_for_each_of_the_63_provisions_once_and_in_order()
    {
        Assert.Equal(Numbers, Provision().Matches(Text).Select(match => match.Value));
        Assert.Equal(Numbers, Provisions.Select(entry => Of(entry, "id")));
    }

    [Fact]
    public void Every_provision_says_where_it_is_or_why_it_is_not() => Assert.All(Provisions, entry =>
    {
        Assert.Contains(entry, member => member.Key is "rules" or "parameters" or "facts" or "items" or "documents" or "because");
        Assert.All(entry, member => Assert.Contains(member.Key, new[] { "id", "kind", "says", "rules", "parameters", "facts", "items", "documents", "paper", "because" }));
    });

    [Fact]
    public void Every_rule_and_number_that_a_provision_names_exists_and_every_rule_and_number_is_named()
    {
        var known = PackUnderTest.Advisor.Catalogue.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], All("rules").Except(known, StringComparer.Ordinal));
        Assert.Equal(PackUnderTest.Pack.Parameters.Select(parameter => parameter.Id).Order(StringComparer.Ordinal), All("parameters").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var named = All("rules").Concat(All("items").Select(item => item.Split('#')[0])).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(
            ["event.outside-adult", "event.outside-death", "event.outside-template", "review.called-for", "review.no-delay"],
            PackUnderTest.Pack.Manifest.Rules.Where(rule => !named.Contains(rule)).Select(rule => rule["mid-and-west-wales.".Length..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_item_that_a_provision_names_exists_and_every_item_is_named()
    {
        var rules = JsonNode.Parse(PackUnderTest.Text("rules.json"))!["rules"]!.AsArray();
        var items = rules.Where(rule => rule!["items"] is not null).SelectMany(rule => rule!["items"]!.AsArray().Select(item => $"{rule["id"]}#{item!["id"]}"));
        Assert.Equal(items.Order(StringComparer.Ordinal), All("items").Concat(["mid-and-west-wales.actions.action#what", "mid-and-west-wales.review.sections#children"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_fact_that_a_provision_names_exists()
    {
        var own = PackUnderTest.Pack.Facts.Select(fact => $"/local/mid-and-west-wales/{fact.Group}/*/{fact.Id}");
        var core = FactCatalogue.All.Select(fact => fact.Pointer);
        Assert.Equal([], All("facts").Except(own.Concat(core), StringComparer.Ordinal));
        Assert.Equal(["/local/mid-and-west-wales/actions/*/ofInternalReview"], own.Except(All("facts"), StringComparer.Ordinal));
    }

    [Fact]
    public void It_lists_each_rule_in_the_order_of_the_manifest() =>
        Assert.Equal(PackUnderTest.Pack.Manifest.Rules, Row().Matches(Text).Select(match => match.Groups["id"].Value));

    [Fact]
    public void Every_case_has_a_line_and_says_that_it_is_invented()
    {
        var folder = Path.Combine(PackUnderTest.Root, "rules", PackUnderTest.Id, "cases");
        var lines = File.ReadAllText(Path.Combine(folder, "README.md"));
        foreach (var file in Directory.EnumerateFiles(folder, "case.json", SearchOption.AllDirectories))
        {
            Assert.Contains($"| {Path.GetFileName(Path.GetDirectoryName(file))!} |", lines, StringComparison.Ordinal);
            Assert.Contains("\"INVENTED-", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    private static string Of(JsonObject entry, string member) => entry[member]!.GetValue<string>();

    private static IEnumerable<string> All(string member) => Provisions.SelectMany(entry => entry[member]?.AsArray().Select(one => one!.GetValue<string>()) ?? []);

    [GeneratedRegex("MWW-[0-9]{2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Provision();

    [GeneratedRegex(@"^\| `(?<id>mid-and-west-wales\.[^`]+)` \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Row();
}
