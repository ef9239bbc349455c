using System.Text.RegularExpressions;
using RapidReview.House.Tests.Support;

namespace RapidReview.House.Tests;

public partial class RepositoryTests
{
    private static readonly string[] Written = ["*.cs", "*.md", "*.json", "*.csproj", "*.props", "*.txt"];

    [Fact]
    public void No_file_holds_a_path_of_a_machine_or_the_host_of_a_registry()
    {
        var wrong = Written.SelectMany(pattern => Repository.Files(".", pattern))
            .Select(file => file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file)
            .Where(file => !file.Contains(".received.", StringComparison.Ordinal) && !file.StartsWith("artifacts/", StringComparison.Ordinal) && !file.EndsWith("RepositoryTests.cs", StringComparison.Ordinal))
            .Where(file => MachineOrHost().IsMatch(Repository.Text(file.Split('/'))));
        Assert.Equal([], wrong);
    }

    [Fact]
    public void Every_folder_of_rules_tells_its_reader_what_it_does()
    {
        var topics = Repository.Files("src/RapidReview.Rules/England", "*.cs").Concat(Repository.Files("src/RapidReview.Rules/Wales", "*.cs")).Where(file => file.Split('/').Length > 4).Select(file => string.Join('/', file.Split('/')[..^1])).Distinct(StringComparer.Ordinal);
        Assert.All(topics, topic => Assert.True(File.Exists(Path.Combine(Repository.Root, topic, "README.md")), $"{topic} has no README.md."));
    }

    [Fact]
    public void Packages_are_pinned_to_exact_versions() =>
        Assert.All(Versions().Matches(Repository.Text("Directory.Packages.props")), match => Assert.Matches(@"^\d+\.\d+\.\d+$", match.Groups["it"].Value));

    [Fact]
    public void Every_project_has_its_lock_file() =>
        Assert.All(Repository.Files(".", "*.csproj"), project => Assert.True(File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, "packages.lock.json")), $"{project} has no lock file."));

    [GeneratedRegex(@"(^|[\s""'`(])/(work|tmp|home|root|Users)/|[A-Z]:\\\\Users|api\.nuget|nuget\.org|npmjs", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MachineOrHost();

    [GeneratedRegex("Version=\"(?<it>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Versions();
}
