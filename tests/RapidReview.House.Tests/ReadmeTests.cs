using RapidReview.House.Tests.Support;

namespace RapidReview.House.Tests;

/// <summary>The README is true to the letter.</summary>
public class ReadmeTests
{
    private static readonly string Readme = Repository.Text("README.md");

    [Fact]
    public void The_case_file_that_it_shows_is_the_one_in_the_examples() =>
        Assert.Equal(Repository.Text("examples", "infant-head-injury", "case.json").TrimEnd('\n'), Block("```json"));

    [Fact]
    public void The_advice_that_it_shows_is_what_its_command_prints()
    {
        var command = Block("```\ndotnet run", whole: true);
        Assert.Equal("dotnet run --project src/RapidReview.Cli -- advise examples/infant-head-injury/case.json", command);
        var words = command.Split(" -- ")[1].Split(' ');
        Assert.Equal(Block("```text"), CommandLine.Run(words).TrimEnd('\n'));
    }

    [Fact]
    public void It_names_the_command_that_runs_all_tests_and_the_gate_runs_it()
    {
        Assert.Contains("```\ndotnet test RapidReview.sln\n```", Readme, StringComparison.Ordinal);
        Assert.Contains("\ndotnet test RapidReview.sln 2>&1", Repository.Text(".ci", "run"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_and_folder_that_it_names_exists()
    {
        foreach (var name in Readme.Split('`').Where((_, index) => index % 2 == 1).Where(name => name.StartsWith("docs/", StringComparison.Ordinal) || name.StartsWith("examples/", StringComparison.Ordinal) || name.StartsWith("schemas/", StringComparison.Ordinal) || name.StartsWith("bench/", StringComparison.Ordinal)))
            Assert.True(Path.Exists(Path.Combine(Repository.Root, name)), $"{name} is named and is not there.");
    }

    private static string Block(string start, bool whole = false)
    {
        var at = Readme.IndexOf(start, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The README has no block that starts with {start}.");
        var body = whole ? Readme.IndexOf('\n', at) + 1 : at + start.Length + 1;
        return Readme[body..Readme.IndexOf("\n```", body, StringComparison.Ordinal)];
    }
}
