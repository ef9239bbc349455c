using System.Text.RegularExpressions;
using System.Xml.Linq;
using RapidReview.House.Tests.Support;

namespace RapidReview.House.Tests;

public partial class ArrowsTests
{
    /// <summary>The rooms of the rules, each of which may know those before it.</summary>
    private static readonly string[] Rooms = ["Calendar", "Places", "Model", "Intake", "Conditions", "Resolution", "Packs", "Reasoning", "Explanation", "Filling", "Differences", "Turning", "Views", "Interchange"];

    [Theory]
    [InlineData("RapidReview.Abstractions", "")]
    [InlineData("RapidReview.Rules", "RapidReview.Abstractions")]
    [InlineData("RapidReview.Host", "RapidReview.Rules")]
    [InlineData("RapidReview.Testing", "RapidReview.Host")]
    [InlineData("RapidReview.Documents", "RapidReview.Rules")]
    [InlineData("RapidReview.Cli", "RapidReview.Documents,RapidReview.Testing")]
    public void A_project_knows_only_the_one_before_it(string project, string known)
    {
        var file = XDocument.Parse(Repository.Text("src", project, $"{project}.csproj"));
        var references = file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Equal(known, string.Join(',', references));
    }

    [Fact]
    public void Pack_authors_need_only_dates_beside_the_framework()
    {
        var file = XDocument.Parse(Repository.Text("src", "RapidReview.Abstractions", "RapidReview.Abstractions.csproj"));
        Assert.Equal(["NodaTime"], file.Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value));
    }

    [Fact]
    public void A_room_of_the_rules_knows_only_the_rooms_before_it()
    {
        var wrong = new List<string>();
        foreach (var file in Repository.Files("src/RapidReview.Rules", "*.cs"))
        {
            var room = file.Split('/')[2];
            var allowed = room == "Advising" ? Rooms : room is "England" or "Wales" ? [room] : Rooms[..(Array.IndexOf(Rooms, room) + 1)];
            foreach (var used in Namespaces().Matches(Repository.Text(file.Split('/'))).Select(match => match.Groups["it"].Value).Distinct(StringComparer.Ordinal))
            {
                if (!allowed.Contains(used))
                    wrong.Add($"{file} knows {used}");
            }
        }

        Assert.Equal([], wrong);
    }

    [Fact]
    public void Every_room_of_the_rules_stands_in_the_order()
    {
        var rooms = Repository.Files("src/RapidReview.Rules", "*.cs").Select(file => file.Split('/')[2]).Where(room => !room.EndsWith(".cs", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        Assert.Equal([], rooms.Except([.. Rooms, "Advising", "England", "Wales"], StringComparer.Ordinal));
    }

    [Fact]
    public void The_rules_read_no_disk_and_no_clock()
    {
        var wrong = Repository.Files("src/RapidReview.Rules", "*.cs").Where(file => Outside().IsMatch(Repository.Text(file.Split('/'))));
        Assert.Equal([], wrong);
    }

    [Fact]
    public void Only_the_composition_root_reads_the_clock()
    {
        var reads = Repository.Files("src", "*.cs").Where(file => Repository.Text(file.Split('/')).Contains("SystemClock.Instance", StringComparison.Ordinal)).ToList();
        Assert.True(reads.Count <= 1, $"The clock is read in {string.Join(", ", reads)}.");
        Assert.All(reads, file => Assert.StartsWith("src/RapidReview.Cli/", file, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"RapidReview\.Rules\.(?<it>[A-Z][A-Za-z]+)[.;]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namespaces();

    [GeneratedRegex(@"System\.IO|\bFile\.(Read|Write|Open)|Directory\.|Console\.|Environment\.|SystemClock", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Outside();
}
