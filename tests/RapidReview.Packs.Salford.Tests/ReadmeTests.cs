using System.Text.RegularExpressions;

namespace RapidReview.Packs.Salford.Tests;

public partial class ReadmeTests
{
    private static readonly string Text = PackUnderTest.Text("README.md");

    [Fact]
    public void It_accounts_for_each_of_the_75_provisions_once() =>
        Assert.Equal(Enumerable.Range(1, 75).Select(number => $"SAL-{number:00}"), Provision().Matches(Text).Select(match => match.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void It_lists_each_rule_in_the_order_of_the_manifest() =>
        Assert.Equal(PackUnderTest.Pack.Manifest.Rules, Row().Matches(Text).Select(match => match.Groups["id"].Value));

    [Fact]
    public void Every_case_has_a_line_and_says_that_it_is_invented()
    {
        var folder = Path.Combine(PackUnderTest.Root, "rules", "salford", "cases");
        var lines = File.ReadAllText(Path.Combine(folder, "README.md"));
        foreach (var file in Directory.EnumerateFiles(folder, "case.json", SearchOption.AllDirectories))
        {
            Assert.Contains(Path.GetFileName(Path.GetDirectoryName(file))!, lines, StringComparison.Ordinal);
            Assert.Contains("\"INVENTED-", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("SAL-[0-9]{2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Provision();

    [GeneratedRegex(@"^\| `(?<id>salford\.[^`]+)` \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Row();
}
