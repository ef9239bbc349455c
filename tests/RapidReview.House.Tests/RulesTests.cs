using System.Reflection;
using RapidReview.Authoring;
using RapidReview.House.Tests.Support;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.House.Tests;

public class RulesTests
{
    private static readonly List<Type> Rules = [.. typeof(Advisor).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(Rule).IsAssignableFrom(type) && type.Namespace != typeof(Cores).Namespace)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)];

    [Fact]
    public void Every_rule_has_an_id_a_period_and_a_citation()
    {
        Assert.NotEmpty(Rules);
        Assert.All(Rules, rule =>
        {
            Assert.NotNull(rule.GetCustomAttribute<RuleIdAttribute>());
            Assert.NotNull(rule.GetCustomAttribute<InForceAttribute>());
            Assert.NotEmpty(rule.GetCustomAttributes<CitesAttribute>());
        });
    }

    [Fact]
    public void An_id_is_nation_topic_and_thing_in_kebab_case() =>
        Assert.All(Rules, rule => Assert.Matches("^[a-z]+([.][a-z0-9]+(-[a-z0-9]+)*){2}$", Id(rule)));

    [Fact]
    public void Every_rule_has_a_test_on_its_own_path()
    {
        var files = RuleFiles().Where(file => Repository.Text(file.Split('/')).Contains("[RuleId(", StringComparison.Ordinal));
        var without = files.Where(file => !File.Exists(Path.Combine(Repository.Root, file.Replace("src/RapidReview.Rules/", "tests/RapidReview.Rules.Tests/", StringComparison.Ordinal).Replace(".cs", "Tests.cs", StringComparison.Ordinal))));
        Assert.Equal([], without);
    }

    [Fact]
    public void Every_rules_tests_look_at_the_days_on_which_it_comes_and_goes()
    {
        foreach (var file in RuleFiles().Where(file => !file.EndsWith("Parameters.cs", StringComparison.Ordinal)))
        {
            var tests = Repository.Text(file.Replace("src/RapidReview.Rules/", "tests/RapidReview.Rules.Tests/", StringComparison.Ordinal).Replace(".cs", "Tests.cs", StringComparison.Ordinal).Split('/'));
            var shared = Repository.Files("tests/RapidReview.Rules.Tests/Support", "*Tests.cs").Where(support => tests.Contains($" : {Path.GetFileNameWithoutExtension(support)}(", StringComparison.Ordinal));
            var all = tests + string.Concat(shared.Select(support => Repository.Text(support.Split('/'))));
            Assert.All(DaysOfChange(Repository.Text(file.Split('/'))), day => Assert.True(all.Contains($"{Said(day)}", StringComparison.Ordinal), $"The tests of {file} do not look at {Said(day)}."));
        }
    }

    [Fact]
    public void Every_provision_in_the_catalogue_is_cited()
    {
        foreach (var core in new[] { Cores.England, Cores.Wales })
        {
            var cited = Rules.Where(rule => rule.Namespace!.Contains(core.Manifest.Nation.ToString(), StringComparison.Ordinal))
                .SelectMany(rule => rule.GetCustomAttributes<CitesAttribute>()).Select(cite => cite.Provision)
                .Concat(core.Parameters.SelectMany(parameter => parameter.Eras).Select(era => era.Provision.Id));
            Assert.Equal([], core.Sources.Provisions.Select(provision => provision.Id).Except(cited, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_rule_file_is_short_and_holds_one_id()
    {
        foreach (var file in RuleFiles().Where(file => !file.EndsWith("Parameters.cs", StringComparison.Ordinal)))
        {
            var text = Repository.Text(file.Split('/'));
            Assert.True(text.Split('\n').Length <= 70, $"{file} is long.");
            Assert.Single(text.Split('\n').Where(line => line.StartsWith("[RuleId(", StringComparison.Ordinal)).Select(line => line.Split('"')[1]).Distinct(StringComparer.Ordinal));
        }
    }

    private static string Said(DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The day before each era of a rule, its first day, its last day and the day after it.</summary>
    private static IEnumerable<DateOnly> DaysOfChange(string rule) => rule.Split('\n')
        .Where(line => line.StartsWith("[InForce(", StringComparison.Ordinal))
        .SelectMany(line => line.Split('"').Where(part => DateOnly.TryParseExact(part, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _)))
        .Select(text => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
        .SelectMany(day => new[] { day.AddDays(-1), day });

    private static IEnumerable<string> RuleFiles() => Repository.Files("src/RapidReview.Rules/England", "*.cs").Concat(Repository.Files("src/RapidReview.Rules/Wales", "*.cs"));

    [Fact]
    public void No_condition_holds_a_number() =>
        Assert.All(RuleFiles(), file => Assert.DoesNotContain("LocalDate(", Repository.Text(file.Split('/')), StringComparison.Ordinal));

    private static string Id(Type rule) => rule.GetCustomAttribute<RuleIdAttribute>()!.Id;
}
