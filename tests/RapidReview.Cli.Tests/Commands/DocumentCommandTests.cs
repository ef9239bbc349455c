using System.Text.Json;
using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests.Commands;

public sealed class DocumentCommandTests : IDisposable
{
    private static readonly string Case = Path.Combine(Repository.Root, "rules", "salford", "cases", "V12", "case.json");

    private readonly Support.Folder _folder = new();

    public DocumentCommandTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "rules", "salford"), "*.json").Where(file => Path.GetFileName(file) is not ("packages.lock.json" or "provisions.json")))
            _folder.Write($"packs/salford/{Path.GetFileName(file)}", File.ReadAllText(file));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_name_those_that_arise_are_listed_with_how_far_they_are_filled()
    {
        var listed = Run(Case).IsDone().Out.ReplaceLineEndings(" ");
        Assert.Contains("salford.agenda#authority:E08000006: Rapid review panel: agenda.", listed, StringComparison.Ordinal);
        Assert.Contains("to be entered by hand", listed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "11. Any other business\n======")]
    [InlineData("md", "## 11. Any other business")]
    [InlineData("html", ">11. Any other business</h2>")]
    public void A_document_is_written_in_every_format(string format, string expected) =>
        Assert.Contains(expected, Run(Case, "salford.agenda", "--format", format).IsDone().Out, StringComparison.Ordinal);

    [Fact]
    public void For_Word_it_goes_to_a_file()
    {
        var file = _folder["agenda.docx"];
        Run(Case, "salford.agenda#authority:E08000006", "--format", "docx", "--out", file);
        Assert.True(new FileInfo(file).Length > 5_000);
    }

    [Fact]
    public void As_json_each_field_has_its_state_and_its_place_in_the_case_file()
    {
        var document = Assert.Single(JsonDocument.Parse(Run(Case, "salford.agenda", "--format", "json").IsDone().Out).RootElement.GetProperty("documents").EnumerateArray());
        Assert.Equal(("salford.agenda", "authority:E08000006", "met"), (document.GetProperty("id").GetString(), document.GetProperty("subject").GetString(), document.GetProperty("arises").GetString()));
        var fields = document.GetProperty("blocks").EnumerateArray().Where(block => block.GetProperty("kind").GetString() == "form").SelectMany(form => form.GetProperty("fields").EnumerateArray()).ToList();
        Assert.Contains(fields, field => field.GetProperty("label").GetString() == "Partnership's case number" && field.GetProperty("pointers")[0].GetString() == "/local/salford/caseNumber");
        Assert.Contains(fields, field => field.GetProperty("label").GetString() == "Child's name" && field.GetProperty("state").GetString() == "by-hand");
    }

    [Theory]
    [InlineData("salford.agneda", "RR445: no pack that is loaded supplies a document `salford.agneda`; did you mean `salford.agenda`?")]
    [InlineData("salford.agenda#authority:E08000007", "did you mean `authority:E08000006`?")]
    public void A_document_that_is_not_there_is_named_with_the_nearest(string name, string expected) =>
        Assert.Contains(expected, Run(Case, name).IsRefused().Error.ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Fact]
    public void One_that_does_not_arise_says_how_to_see_it_all_the_same()
    {
        var elsewhere = Support.Cli.Example("infant-head-injury");
        Assert.StartsWith("RR446: the document `salford.agenda` does not arise", Run(elsewhere, "salford.agenda").IsRefused().Error, StringComparison.Ordinal);
        Assert.Contains("It is no advice.", Run(elsewhere, "salford.agenda", "--pack", "salford").IsDone().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_no_paper() => Assert.StartsWith("RR447", Run(Case, "--format", "html").IsRefused().Error, StringComparison.Ordinal);

    [Fact]
    public void What_is_supposed_stands_in_the_document() =>
        Assert.Contains("INVENTED-77", Run(Case, "salford.agenda", "--what-if", "/local/salford/caseNumber=INVENTED-77").IsDone().Out, StringComparison.Ordinal);

    private Ran Run(params string[] args) => Support.Cli.Run(["document", .. args, "--packs", _folder["packs"]]);
}
