using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests.Commands;

public class DocumentsCommandTests
{
    [Fact]
    public void Where_no_pack_supplies_one_it_says_how_to_load_packs_that_do() =>
        Assert.StartsWith("No pack that is loaded supplies a document.", Support.Cli.Run("documents").IsDone().Out, StringComparison.Ordinal);

    [Fact]
    public void Each_document_of_a_pack_is_listed_with_what_there_is_one_of_for_each()
    {
        using var folder = new Support.Folder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "rules", "salford"), "*.json").Where(file => Path.GetFileName(file) is not ("packages.lock.json" or "provisions.json")))
            folder.Write($"salford/{Path.GetFileName(file)}", File.ReadAllText(file));
        var listed = Support.Cli.Run("documents", "--packs", folder[""]).IsDone().Out.ReplaceLineEndings(" ");
        Assert.Contains("salford.agenda: Rapid review panel: agenda, one for each authority; from Friday 15 December 2023.", string.Join(" ", listed.Split(" ", StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}
