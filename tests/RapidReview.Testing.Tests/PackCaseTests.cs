using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Testing.Tests;

/// <summary>A pack's own cases, as they are approved, changed, or not fit for use.</summary>
public sealed class PackCaseTests : IDisposable
{
    private const string Case = """
        {
          "schemaVersion": 1, "case": "INVENTED-T1",
          "incident": { "occurredOn": "2024-03-28", "place": { "authority": "E06000004" } },
          "children": [ { "ref": "A", "bornOn": "2016-02-01", "died": false } ],
          "events": { "completeTo": "2024-03-28" }
        }
        """;

    private static readonly Advisor England = Advisor.For(Cores.England, Cores.Wales);

    private readonly string _folder = Directory.CreateTempSubdirectory("pack-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_pack_without_cases_has_none() => Assert.Equal([], PackCase.In(_folder));

    [Fact]
    public void A_case_is_not_approved_until_somebody_does_and_then_it_is()
    {
        Write("case.json", Case);
        Assert.Equal(PackCaseState.NotApproved, Check().State);
        Assert.Equal(PackCaseState.Accepted, Check(accept: true).State);
        Assert.Equal(PackCaseState.AsApproved, Check().State);
        Assert.Contains("`england.notification.serious-incident` child:A/authority:E06000004", File.ReadAllText(Path.Combine(_folder, "cases", "one", "advice.approved.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_concludes_otherwise_is_told_line_by_line_and_nothing_is_overwritten()
    {
        Write("case.json", Case);
        Check(accept: true);
        Write("case.json", Case.Replace("\"died\": false", "\"died\": true, \"diedOn\": \"2024-03-28\"", StringComparison.Ordinal));
        var result = Check();
        Assert.Equal(PackCaseState.Differs, result.State);
        Assert.False(result.IsSound);
        Assert.Contains("+ - `england.looked-after.death` child:A: undetermined", result.Differences);
        Assert.Equal(PackCaseState.Differs, Check().State);
    }

    [Fact]
    public void What_a_skeleton_leaves_to_its_author_is_to_be_filled_in_until_somebody_approves_it()
    {
        Write("case.json", Case);
        Write("advice.approved.md", "# one\r\n\r\nTo be filled in: what must be concluded.\r\n");
        var result = Check();
        Assert.Equal((PackCaseState.ToFillIn, false), (result.State, result.IsSound));
        Assert.Equal([], result.Differences);
        Assert.Equal(PackCaseState.Accepted, Check(accept: true).State);
        Assert.Equal(PackCaseState.AsApproved, Check().State);
    }

    [Fact]
    public void How_it_is_asked_stands_beside_it()
    {
        Write("case.json", Case);
        Write("asked.json", """{ "asAt": "2024-04-02", "forced": ["england@wt2018"] }""");
        Assert.Equal(PackCaseState.Accepted, Check(accept: true).State);
        var approved = File.ReadAllText(Path.Combine(_folder, "cases", "one", "advice.approved.md"));
        Assert.Contains("As at 2024-04-02T", approved, StringComparison.Ordinal);
        Assert.Contains("## England: england, forced edition wt2018", approved, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("case.json", "{", "RR104")]
    [InlineData("asked.json", "{ \"asat\": \"2024-04-02\" }", "RR501")]
    [InlineData("asked.json", "{ \"asAt\": \"2 April\" }", "RR501")]
    [InlineData("asked.json", "[]", "RR501")]
    [InlineData("asked.json", "{ \"asAt\": 7 }", "RR501")]
    [InlineData("asked.json", "{ \"forced\": \"england\" }", "RR501")]
    [InlineData("asked.json", "{ \"forced\": [\"nowhere\"] }", "RR221")]
    public void What_cannot_be_used_says_why(string file, string text, string code)
    {
        Write("case.json", Case);
        Write(file, text);
        var result = Check(accept: true);
        Assert.Equal(PackCaseState.Unusable, result.State);
        Assert.Contains(code, result.Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("{", "RR501 cases/one/asked.json: this is not JSON, at line 1, column 2.")]
    [InlineData("7", "RR501 cases/one/asked.json: an object was expected.")]
    [InlineData("{ \"asAt\": \"2024-02-30\" }", "RR501 cases/one/asked.json /asAt: this is not a day.")]
    [InlineData("{ \"forced\": [null] }", "RR501 cases/one/asked.json /forced: a list of packs was expected.")]
    public void How_it_is_asked_is_mended_without_knowing_the_program(string asked, string said)
    {
        Write("case.json", Case);
        Write("asked.json", asked);
        Assert.StartsWith(said, Assert.Single(Check().Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_its_case_file_is_not_passed_over()
    {
        Write("asked.json", "{}");
        var result = Check();
        Assert.Equal((PackCaseState.Unusable, false), (result.State, result.IsSound));
        Assert.StartsWith("RR501 cases/one: there is no `case.json`.", Assert.Single(result.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Wording_and_versions_are_no_conclusions()
    {
        Write("case.json", Case);
        Check(accept: true);
        var approved = File.ReadAllText(Path.Combine(_folder, "cases", "one", "advice.approved.md"));
        Assert.DoesNotContain("Working Together", approved, StringComparison.Ordinal);
        Assert.DoesNotContain(Advisor.Engine, approved, StringComparison.Ordinal);
    }

    private PackCaseResult Check(bool accept = false) => Assert.Single(PackCase.In(_folder)).Check(England, accept);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "cases", "one")).FullName, file), text);
}
