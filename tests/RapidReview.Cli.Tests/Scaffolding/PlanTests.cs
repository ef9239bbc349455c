using RapidReview.Cli.Problems;
using RapidReview.Cli.Scaffolding;

namespace RapidReview.Cli.Tests.Scaffolding;

public class PlanTests
{
    [Fact]
    public void What_is_there_stays_and_nothing_else_is_written()
    {
        using var folder = new Support.Folder();
        folder.Write("there.txt", "mine");
        var plan = new Plan();
        plan.Add(folder["a/b/new.txt"], "new");
        plan.Add(folder["there.txt"], "new");
        Assert.Equal("RR429", Assert.Single(Assert.Throws<UnusableException>(plan.Write).Problems).Code);
        Assert.Equal("mine", File.ReadAllText(folder["there.txt"]));
        Assert.False(Path.Exists(folder["a"]));
    }

    [Fact]
    public void What_cannot_be_written_to_the_end_leaves_nothing_behind()
    {
        using var folder = new Support.Folder();
        folder.Write("file", "mine");
        var plan = new Plan();
        plan.Add(folder["a/b/new.txt"], "new");
        plan.Add(folder["file/new.txt"], "new");
        Assert.Equal("RR430", Assert.Single(Assert.Throws<UnusableException>(plan.Write).Problems).Code);
        Assert.False(Path.Exists(folder["a"]));
        Assert.Equal(["file"], folder.Names);
    }

    [Fact]
    public void A_name_that_is_too_long_leaves_nothing_behind()
    {
        using var folder = new Support.Folder();
        var plan = new Plan();
        plan.Add(folder["a/new.txt"], "new");
        plan.Add(folder[$"a/{new string('x', 300)}.txt"], "new");
        Assert.Throws<UnusableException>(plan.Write);
        Assert.False(Path.Exists(folder["a"]));
    }

    [Fact]
    public void What_was_changed_already_is_put_back()
    {
        using var folder = new Support.Folder();
        folder.Write("first.txt", "mine");
        folder.Write("gone/second.txt", "mine");
        var plan = new Plan();
        plan.Add(folder["new.txt"], "new");
        plan.Change(folder["first.txt"], text => text + " no more");
        plan.Change(folder["gone/second.txt"], text => text + " no more");
        Directory.Delete(folder["gone"], recursive: true);
        Assert.Throws<UnusableException>(plan.Write);
        Assert.Equal("mine", File.ReadAllText(folder["first.txt"]));
        Assert.Equal(["first.txt"], folder.Names);
    }

    [Fact]
    public void A_file_of_the_plan_and_one_that_is_there_can_be_changed()
    {
        using var folder = new Support.Folder();
        folder.Write("there.txt", "1");
        var plan = new Plan();
        plan.Add(folder["new.txt"], "1");
        foreach (var name in new[] { "new.txt", "there.txt", "there.txt" })
            plan.Change(folder[name], text => text + "2");
        plan.Write();
        Assert.Equal(("12", "122"), (File.ReadAllText(folder["new.txt"]), File.ReadAllText(folder["there.txt"])));
        Assert.Equal(["new.txt", "there.txt"], folder.Names.Order(StringComparer.Ordinal));
    }
}
