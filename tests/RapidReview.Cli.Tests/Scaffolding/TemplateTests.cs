using System.Xml.Linq;
using RapidReview.Cli.Scaffolding;
using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests.Scaffolding;

public class TemplateTests
{
    [Fact]
    public void A_test_project_references_the_versions_that_we_use_ourselves()
    {
        var ours = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").ToDictionary(one => one.Attribute("Include")!.Value, one => one.Attribute("Version")!.Value, StringComparer.Ordinal);
        var theirs = XDocument.Parse(Template.Text("pack/Tests.csproj.template")).Descendants("PackageReference").Where(one => !one.Attribute("Include")!.Value.StartsWith("RapidReview.", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, theirs.Count);
        Assert.All(theirs, one => Assert.Equal(ours[one.Attribute("Include")!.Value], one.Attribute("Version")!.Value));
    }

    [Fact]
    public void A_value_is_put_in_as_it_is_or_as_JSON()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = "\"Rivers\" & Co",
            ["pack"] = "rivers",
            ["nation"] = "england",
            ["parent"] = "england",
            ["area"] = "E06000046",
            ["from"] = "2026-01-05",
        };
        Assert.Contains("\"title\": \"\\\"Rivers\\\" & Co\",", Template.Fill("pack/pack.json", values), StringComparison.Ordinal);
        values.Remove("from");
        Assert.Throws<KeyNotFoundException>(() => Template.Fill("pack/pack.json", values));
    }
}
