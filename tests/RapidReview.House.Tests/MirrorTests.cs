using RapidReview.House.Tests.Support;

namespace RapidReview.House.Tests;

public class MirrorTests
{
    /// <summary>Folders of tests that look at the whole rather than at one file.</summary>
    private static readonly string[] Whole = ["Support", "Golden", "Properties", "Reference", "Invariants"];

    [Theory]
    [InlineData("RapidReview.Abstractions")]
    [InlineData("RapidReview.Rules")]
    [InlineData("RapidReview.Host")]
    [InlineData("RapidReview.Testing")]
    [InlineData("RapidReview.Documents")]
    public void A_test_stands_on_the_path_of_what_it_tests(string project)
    {
        var sources = Repository.Files($"src/{project}", "*.*").Select(file => file[$"src/{project}/".Length..]).Select(file => Path.ChangeExtension(file, null)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var orphans = Repository.Files($"tests/{project}.Tests", "*Tests.cs")
            .Select(file => file[$"tests/{project}.Tests/".Length..^"Tests.cs".Length])
            .Where(file => !Whole.Contains(file.Split('/')[0]))
            .Where(file => !sources.Contains(file) && !sources.Contains(file.Replace("EnglandAndWales", "england-and-wales", StringComparison.Ordinal)));
        Assert.Equal([], orphans);
    }
}
