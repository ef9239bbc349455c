using System.IO.Compression;
using System.Xml.Linq;
using RapidReview.House.Tests.Support;
using RapidReview.Packages.Tests.Support;

namespace RapidReview.Packages.Tests;

/// <summary>What is packed can be used by somebody who has nothing but the packages and the pages.</summary>
public sealed class PackagesTests(Packed packed) : IClassFixture<Packed>
{
    private const string Stockton = "E06000004";
    private const string Salford = "E08000006";

    private static readonly string Case = Repository.Text("examples", "infant-head-injury", "case.json");

    /// <summary>
    /// Thursday 28 March 2024. Good Friday and Easter Monday do not count: the five working days are 2, 3, 4, 5 and 8 April.
    /// Notified on Friday 5 April, the fifteen are 8 to 12, 15 to 19 and 22 to 26 April.
    /// </summary>
    private static readonly string[] Duties =
    [
        "Stockton-on-Tees local authority: notify the Panel of the serious incident: MetOnTime, last day 2024-04-08",
        "Stockton-on-Tees local authority: tell the safeguarding partners of its area: MetOnTime, last day 2024-04-08",
        "the safeguarding partners for Stockton-on-Tees: complete the rapid review and send it to the Panel: MetOnTime, last day 2024-04-26",
    ];

    public static TheoryData<string> Meant => [.. Packed.Meant];

    public static TheoryData<string> Libraries => [.. Packed.Meant.Except(Packed.Data, StringComparer.Ordinal).Except(Packed.Tools, StringComparer.Ordinal)];

    public static TheoryData<string> Tools => [.. Packed.Tools];

    public static TheoryData<string> Data => [.. Packed.Data];

    [Fact]
    public void Every_package_that_is_meant_is_there_and_no_other()
    {
        var names = Directory.EnumerateFiles(packed.Feed, "*.nupkg").Select(file => Path.GetFileName(file)[..^$".{Packed.Version}.nupkg".Length]);
        Assert.Equal(Packed.Meant, names.Order(StringComparer.Ordinal));
        Assert.Subset(Packed.Meant.ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal) { "RapidReview.Abstractions", "RapidReview.Rules", "RapidReview.Host", "RapidReview.Cli", "RapidReview.Packs.Salford", "RapidReview.Packs.Tees" });
    }

    [Fact]
    public void Every_pack_of_the_repository_is_a_package()
    {
        var packs = Directory.EnumerateFiles(Path.Combine(Repository.Root, "rules"), "pack.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(Repository.Root, "rules"), file).Replace('\\', '/').Split('/'))
            .Where(path => path.Length == 2)
            .Select(path => $"RapidReview.Packs.{path[0].Replace("-", "", StringComparison.Ordinal)}");
        Assert.Equal([], packs.Except(Packed.Meant, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_page_on_embedding_names_every_package() =>
        Assert.Equal([], Packed.Meant.Where(name => !Repository.Text("docs", "embedding.md").Contains($"| `{name}` |", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Meant))]
    public void A_package_says_what_it_is_and_under_which_licence(string name)
    {
        using var package = packed.Open(name, "nupkg");
        var says = Metadata(package, name);
        Assert.Equal((name, Packed.Version), (says("id"), says("version")));
        Assert.Equal(("MIT", "README.md"), (says("license"), says("readme")));
        Assert.EndsWith("It advises; people decide.", says("description"), StringComparison.Ordinal);
        Assert.StartsWith("# ", Text(package, "README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_has_its_words_and_its_symbols(string name)
    {
        using var package = packed.Open(name, "nupkg");
        Assert.NotNull(package.GetEntry($"lib/net10.0/{name}.dll"));
        Assert.NotEmpty(XDocument.Parse(Text(package, $"lib/net10.0/{name}.xml")).Descendants("member"));
        using var symbols = packed.Open(name, "snupkg");
        Assert.NotNull(symbols.GetEntry($"lib/net10.0/{name}.pdb"));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_asks_for_our_packages_in_its_own_version(string name)
    {
        using var package = packed.Open(name, "nupkg");
        var ours = Nuspec(package, name).Descendants().Where(element => element.Name.LocalName == "dependency" && element.Attribute("id")!.Value.StartsWith("RapidReview.", StringComparison.Ordinal));
        Assert.All(ours, dependency => Assert.Equal(Packed.Version, dependency.Attribute("version")!.Value));
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void A_tool_has_its_command_and_its_symbols(string name)
    {
        using var package = packed.Open(name, "nupkg");
        var command = XDocument.Parse(Text(package, "tools/net10.0/any/DotnetToolSettings.xml")).Descendants("Command").Single();
        Assert.Equal("rapidreview", command.Attribute("Name")!.Value);
        var program = command.Attribute("EntryPoint")!.Value;
        Assert.NotNull(package.GetEntry($"tools/net10.0/any/{program}"));
        using var symbols = packed.Open(name, "snupkg");
        Assert.NotNull(symbols.GetEntry($"tools/net10.0/any/{Path.ChangeExtension(program, "pdb")}"));
    }

    [Theory]
    [MemberData(nameof(Data))]
    public void A_pack_that_is_data_carries_its_files_and_no_code(string name)
    {
        using var package = packed.Open(name, "nupkg");
        var id = name.Split('.')[^1];
        var files = package.Entries.Where(entry => entry.FullName.StartsWith("packs/", StringComparison.Ordinal)).Select(entry => entry.FullName).ToList();
        var folder = Path.GetDirectoryName(files[0])!.Replace('\\', '/');
        Assert.Equal(id, folder["packs/".Length..].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        Assert.Contains($"{folder}/pack.json", files);
        Assert.All(files, file => Assert.Equal(Repository.Text([.. file.Replace("packs/", "rules/", StringComparison.Ordinal).Split('/')]), Text(package, file)));
        Assert.DoesNotContain(package.Entries, entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal) || entry.FullName.EndsWith("lock.json", StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(packed.Feed, $"{name}.{Packed.Version}.snupkg")));
    }

    [Fact]
    public void The_READMEs_lines_run_in_a_fresh_project()
    {
        var fresh = new FreshProject(packed, "readme", Assert.Single(Page.Code("README.md")), ("RapidReview.Rules", null));
        var printed = fresh.Run(Case);
        Assert.All(Duties, duty => Assert.True(printed.Contains(duty, StringComparer.Ordinal), string.Join("\n", printed)));
        Assert.Equal(packed.Feed, fresh.SourceOf("RapidReview.Rules"));
        Assert.Equal(packed.Feed, fresh.SourceOf("RapidReview.Abstractions"));
    }

    [Fact]
    public void The_lines_of_the_page_on_embedding_run_in_a_fresh_project()
    {
        var fresh = new FreshProject(packed, "embedding", Page.Code("docs", "embedding.md")[0], ("RapidReview.Rules", null));
        var printed = fresh.Run(Case);
        Assert.All(Duties, duty => Assert.True(printed.Contains(duty, StringComparer.Ordinal), string.Join("\n", printed)));
    }

    [Fact]
    public void The_pages_host_runs_in_a_fresh_project_with_every_package_that_there_is()
    {
        var hosting = XDocument.Parse(Repository.Text("Directory.Packages.props")).Descendants("PackageVersion").Single(one => one.Attribute("Include")!.Value == "Microsoft.Extensions.Hosting").Attribute("Version")!.Value;
        var ours = Packed.Meant.Except(Packed.Tools, StringComparer.Ordinal).ToList();
        var fresh = new FreshProject(packed, "host", Page.Code("docs", "embedding.md")[1], [("Microsoft.Extensions.Hosting", hosting), .. ours.Select(id => (id, (string?)null))]);
        Assert.All(ours, id => Assert.Equal(packed.Feed, fresh.SourceOf(id)));
        foreach (var folder in new[] { fresh.Built, fresh.Output })
            Assert.Equal(Packed.Data.Count, Directory.GetDirectories(Path.Combine(folder, "packs")).Length);
        Assert.Contains("(tees)", Arrangement(fresh.Run(Case)), StringComparison.Ordinal);
        Assert.Contains("(salford)", Arrangement(fresh.Run(Case.Replace(Stockton, Salford, StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_on_writing_a_pack_can_be_followed_to_the_letter()
    {
        var folder = packed.Partner("partner");
        var follower = new Follower(packed, folder);
        follower.Follow("docs", "write-a-pack.md");
        Assert.True(follower.Done is { Commands: > 12, Files: > 12, Outputs: > 8 }, $"Little of the page was followed: {follower.Done}.");
        Assert.Equal(["lakes", "rivers"], Directory.GetDirectories(Path.Combine(folder, "packs")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_of_each_kind_that_the_tool_begins_in_CSharp_compiles_and_has_a_test_to_fill_in()
    {
        string[] kinds = ["clock", "criterion", "category", "consideration", "prompt", "conflict", "checklist", "quorum"];
        string[] abouts = ["case", "child", "child-and-authority", "authority", "agency", "meeting", "attendee", "action", "notification"];
        var folder = packed.Partner("kinds");
        Tool("new", "pack", "two-rivers", "--extends", "wales", "--csharp", "--from", "2026-01-05");
        foreach (var kind in kinds)
            Tool("new", "rule", $"two-rivers.kinds.{kind}-it", "--in", "two-rivers", "--kind", kind);
        foreach (var about in abouts)
            Tool("new", "rule", $"two-rivers.duties.about-{about}", "--in", "two-rivers", "--about", about);
        var printed = DotNet.Run("dotnet", 1, folder, packed.Cache, "test", "two-rivers.tests");
        Assert.Contains($"Failed:    {kinds.Length + abouts.Length + 1}, Passed:     1, Skipped:     0", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", printed, StringComparison.Ordinal);

        void Tool(params string[] arguments) => DotNet.Run(packed.Tool, 0, folder, null, arguments);
    }

    /// <summary>The line that says which arrangement was applied, among those that the host logs.</summary>
    private static string Arrangement(IEnumerable<string> printed) => Assert.Single(printed, line => line.StartsWith("The local arrangement", StringComparison.Ordinal));

    private static Func<string, string> Metadata(ZipArchive package, string name)
    {
        var all = Nuspec(package, name).Descendants().ToList();
        return field => all.First(element => element.Name.LocalName == field).Value;
    }

    private static XDocument Nuspec(ZipArchive package, string name) => XDocument.Parse(Text(package, $"{name}.nuspec"));

    private static string Text(ZipArchive package, string file)
    {
        var entry = package.GetEntry(file);
        Assert.True(entry is not null, $"{file} is not in the package.");
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
