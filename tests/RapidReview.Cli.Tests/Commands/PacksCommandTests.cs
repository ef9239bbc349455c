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
    public void The_law_of_a_nation_differs_from_no_parent_and_where_to_look_is_said()
    {
        var said = Support.Cli.Run("packs", "diff", "england").IsRefused().Error;
        Assert.StartsWith("RR418: `england` is the law of a nation and builds on nothing", said, StringComparison.Ordinal);
        Assert.Contains("`rapidreview packs show england`", said, StringComparison.Ordinal);
        var folder = Path.Combine(Repository.Root, "rules", "salford");
        Assert.Contains("`rapidreview packs diff salford`", Support.Cli.Run("packs", "diff", "england", "--packs", folder).IsRefused().Error.Replace("\n      ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.StartsWith("RR411: no pack `salfrod` is loaded; did you mean `salford`?", Support.Cli.Run("packs", "diff", "salfrod", "--packs", folder).IsRefused().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_partnerships_pack_is_loaded_the_folder_is_asked_for() =>
        Assert.StartsWith("RR442: no partnership's pack is loaded, and so none called `salford`.", Support.Cli.Run("packs", "diff", "salford").IsRefused().Error, StringComparison.Ordinal);

    [Fact]
    public void A_check_runs_the_packs_own_cases_and_fails_until_they_are_approved()
    {
        using var folder = new Support.Folder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "rules", "salford"), "*.json").Where(file => Path.GetFileName(file) is not ("packages.lock.json" or "provisions.json")))
            folder.Write($"salford/{Path.GetFileName(file)}", File.ReadAllText(file));
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

    [Fact]
    public void A_packs_own_cases_know_nothing_of_the_packs_beside_it()
    {
        using var folder = new Support.Folder();
        foreach (var pack in new[] { "lakes", "rivers" })
        {
            foreach (var file in new[] { "pack.json", "sources.json", "rules.json" })
                folder.Write($"{pack}/{file}", File.ReadAllText(Path.Combine(Repository.Root, "tests", "BadPacks", "digest-mismatch", "rivers", file)).Replace("rivers", pack, StringComparison.Ordinal));
            folder.Write($"{pack}/cases/one/case.json", File.ReadAllText(Support.Cli.Example("infant-head-injury")));
            Support.Cli.Run("packs", "check", folder[pack], "--accept").IsDone();
        }

        var approved = File.ReadAllText(folder["rivers/cases/one/advice.approved.md"]);
        Assert.Contains("rivers.visit", approved, StringComparison.Ordinal);
        Support.Cli.Run("packs", "check", folder[""]).IsDone();

        folder.Write("rivers/cases/one/advice.approved.md", "# one\n");
        Support.Cli.Run("packs", "check", folder[""], "--accept").IsDone();
        Assert.Equal(approved, File.ReadAllText(folder["rivers/cases/one/advice.approved.md"]));
    }
}
