using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests.Commands;

public class PacksCommandTests
{
    [Fact]
    public void The_list_reads_as_approved() => Approved.Matches("packs", Support.Cli.Run("packs").IsDone().Out);

    [Fact]
    public void A_pack_reads_as_approved() => Approved.Matches("packs-show-england", Support.Cli.Run("packs", "show", "england").IsDone().Out);

    [Fact]
    public void An_unknown_pack_is_a_problem() =>
        Assert.Contains("did you mean `england`?", Support.Cli.Run("packs", "show", "engalnd").IsRefused().Error);

    [Fact]
    public void A_check_runs_the_packs_own_cases_and_fails_until_they_are_approved()
    {
        using var folder = new Support.Folder();
        foreach (var file in new[] { "pack.json", "sources.json", "facts.json", "rules.json" })
            folder.Write($"salford/{file}", File.ReadAllText(Path.Combine(Repository.Root, "rules", "salford", file)));
        folder.Write("salford/cases/one/case.json", File.ReadAllText(Support.Cli.Example("infant-head-injury")));
        var pack = folder["salford"];

        var first = Support.Cli.Run("packs", "check", pack);
        Assert.Equal(1, first.Code);
        Assert.Contains("one: nothing is approved yet", first.Out, StringComparison.Ordinal);
        Assert.Contains("Its one case is as approved", Support.Cli.Run("packs", "check", pack, "--accept").IsDone().Out.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Support.Cli.Run("packs", "check", pack).IsDone();

        folder.Write("salford/cases/one/advice.approved.md", "# one\n");
        var differs = Support.Cli.Run("packs", "check", pack);
        Assert.Equal(1, differs.Code);
        Assert.Contains("concludes something else than was approved", differs.Out, StringComparison.Ordinal);
    }
}
