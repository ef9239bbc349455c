using System.Text.Json;
using RapidReview.Cli.Scaffolding;
using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly Support.Folder _folder = new();

    public static TheoryData<string> Kinds => [.. RuleRequest.Kinds];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("england")]
    [InlineData("wales")]
    public void A_new_pack_is_sound_and_its_one_case_is_to_be_filled_in(string core)
    {
        var written = NewPack("rivers", core).Out;
        Assert.Contains("rivers/cases/referral-acknowledge/advice.approved.md\n", written, StringComparison.Ordinal);
        Assert.EndsWith($"Next:\n  rapidreview packs check {_folder["rivers"]}\n", written, StringComparison.Ordinal);
        var check = Support.Cli.Run("packs", "check", _folder["rivers"]);
        Assert.Equal((1, ""), (check.Code, check.Error));
        Assert.StartsWith("rivers 0.1.0: sound. 2 rules, 0 facts of its own. Its one case is not as approved.\n  - referral-acknowledge: to be filled in. Write into its `case.json`", Unbroken(check.Out), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("england", "2018-06-29")]
    [InlineData("england", "2018-07-04")]
    [InlineData("england", "2023-12-15")]
    [InlineData("wales", "2024-10-01")]
    [InlineData("england", "2100-12-31")]
    public void It_may_begin_on_any_day_of_the_law_that_is_encoded(string core, string from)
    {
        NewPack("rivers", core, "--from", from);
        Assert.Contains("sound.", Support.Cli.Run("packs", "check", _folder["rivers"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void It_begins_today_in_the_nations_first_area_where_nothing_else_is_said()
    {
        Assert.Contains("In force from 2026-01-15, for Hartlepool (E06000001)", NewPack("rivers", "england").Out, StringComparison.Ordinal);
        Assert.Contains("for Isle of Anglesey (W06000001)", NewPack("glens", "wales").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_says_that_it_is_a_skeleton()
    {
        NewPack("rivers", "england", "--from", "2026-01-05");
        var advice = Support.Cli.Run("advise", _folder["rivers/cases/referral-acknowledge/case.json"], "--packs", _folder[""]).IsDone();
        Assert.Contains("this pack is still a skeleton", Unbroken(advice.Out), StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_sets_and_adds_shows_in_the_difference()
    {
        NewPack("rivers", "england");
        var difference = Unbroken(Support.Cli.Run("packs", "diff", "rivers", "--packs", _folder[""]).IsDone().Out);
        Assert.Contains("rivers.referral.acknowledge (duty)", difference, StringComparison.Ordinal);
        Assert.Contains("14 working days", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_passes_only_once_it_was_approved()
    {
        NewPack("rivers", "england");
        Support.Cli.Run("packs", "check", _folder["rivers"], "--accept").IsDone();
        Assert.Contains("Its one case is as approved.", Unbroken(Support.Cli.Run("packs", "check", _folder["rivers"]).IsDone().Out), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_may_hold_what_JSON_writes_otherwise()
    {
        NewPack("rivers", "england", "--title", "\"Rivers\" & Söhne \\ Co");
        Assert.Contains("\"Rivers\" & Söhne \\ Co", Support.Cli.Run("packs", "--packs", _folder[""]).IsDone().Out, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_of_each_kind_about_whatever_it_can_be_about_is_sound(string kind)
    {
        var abouts = kind == "quorum" ? ["meeting"] : SubjectTemplate.Abouts;
        foreach (var core in new[] { "england", "wales" })
        {
            NewPack($"of-{core}", core);
            foreach (var about in abouts)
                Support.Cli.Run("new", "rule", $"of-{core}.topic.about-{about}", "--in", _folder[$"of-{core}"], "--kind", kind, "--about", about).IsDone();
            Support.Cli.Run("new", "rule", $"of-{core}.topic.usual", "--in", _folder[$"of-{core}"], "--kind", kind).IsDone();
            var check = Support.Cli.Run("packs", "check", _folder[$"of-{core}"]);
            Assert.Equal((1, ""), (check.Code, check.Error));
            Assert.Contains($"Of its {abouts.Count + 2} cases none is as approved.", Unbroken(check.Out), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("salford")]
    [InlineData("mid-and-west-wales")]
    public void A_rule_is_added_to_a_pack_in_JSON(string pack)
    {
        Copy(Path.Combine(Repository.Root, "rules", pack), _folder[pack]);
        var before = File.ReadAllText(_folder[$"{pack}/rules.json"]).TrimEnd('\n');
        Support.Cli.Run("new", "rule", $"{pack}.invented.hold", "--in", _folder[pack]).IsDone();
        var after = File.ReadAllText(_folder[$"{pack}/rules.json"]);
        Assert.StartsWith(before[..before.LastIndexOf("\n  ]", StringComparison.Ordinal)], after, StringComparison.Ordinal);
        Assert.Contains("invented-hold: to be filled in", Unbroken(Support.Cli.Run("packs", "check", _folder[pack]).Out), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tees", "RapidReview.Packs.Tees")]
    [InlineData("staffordshire", "RapidReview.Packs.Staffordshire")]
    public void A_rule_is_added_to_a_pack_in_CSharp(string pack, string project)
    {
        Copy(Path.Combine(Repository.Root, "rules", pack), _folder[$"rules/{pack}"], "*.json", "*.csproj");
        _folder.Write($"tests/{project}.Tests/{project}.Tests.csproj", "<Project />");
        Support.Cli.Run("new", "rule", $"{pack}.rapid-review.hold-it", "--in", _folder[$"rules/{pack}"]).IsDone();
        var rule = File.ReadAllText(_folder[$"rules/{pack}/RapidReview/HoldIt.cs"]);
        Assert.Contains($"namespace {project}.RapidReview;", rule, StringComparison.Ordinal);
        Assert.Contains($"[RuleId(\"{pack}.rapid-review.hold-it\",", rule, StringComparison.Ordinal);
        Assert.Contains(".Within<HoldItBegins>(Period)", rule, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder[$"rules/{pack}/RapidReview/HoldItBegins.cs"]));
        Assert.Contains($"namespace {project}.Tests.RapidReview;", File.ReadAllText(_folder[$"tests/{project}.Tests/RapidReview/HoldItTests.cs"]), StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(File.ReadAllText(_folder[$"rules/{pack}/pack.json"]));
        Assert.Equal([$"{pack}.rapid-review.hold-it", $"{pack}.rapid-review.hold-it-begins"], manifest.RootElement.GetProperty("rules").EnumerateArray().TakeLast(2).Select(id => id.GetString()));
        Assert.Contains($"{pack}.rapid-review.hold-it-period", File.ReadAllText(_folder[$"rules/{pack}/parameters.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_in_CSharp_has_a_project_of_its_own_and_one_for_its_tests()
    {
        var written = NewPack("two-rivers", "england", "--csharp").Out;
        Assert.EndsWith($"Next:\n  dotnet test {_folder["two-rivers.tests"]}\n", written, StringComparison.Ordinal);
        Assert.Contains("<PackageReference Include=\"RapidReview.Abstractions\" Version=\"0.1.0\" ExcludeAssets=\"runtime\" />", File.ReadAllText(_folder["two-rivers/TwoRivers.csproj"]), StringComparison.Ordinal);
        Assert.Contains("public sealed class TwoRiversPack() : EmbeddedRulePack(\"two-rivers\");", File.ReadAllText(_folder["two-rivers/TwoRiversPack.cs"]), StringComparison.Ordinal);
        Support.Cli.Run("new", "rule", "two-rivers.panel.hold", "--in", _folder["two-rivers"] + "/").IsDone();
        Assert.True(File.Exists(_folder["two-rivers.tests/Panel/HoldTests.cs"]));
        Assert.Equal(3, Files("two-rivers.tests", "*Tests.cs"));
        Assert.DoesNotContain("{{", string.Concat(Directory.EnumerateFiles(_folder["two-rivers"], "*.*", SearchOption.AllDirectories).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RR421", "did you mean `two-rivers`?", "Two Rivers", "--extends", "england")]
    [InlineData("RR421", "`..`", "..", "--extends", "england")]
    [InlineData("RR421", "`a/b`; did you mean `a-b`?", "a/b", "--extends", "england")]
    [InlineData("RR423", "`wales` is the core", "wales", "--extends", "wales")]
    [InlineData("RR424", "did you mean `england`?", "rivers", "--extends", "engalnd")]
    [InlineData("RR424", "`tees` is not the core of a nation", "rivers", "--extends", "tees")]
    [InlineData("RR425", "england, wales", "rivers")]
    [InlineData("RR426", "`E06000046` is no local authority of Wales", "rivers", "--extends", "wales", "--area", "E06000046")]
    [InlineData("RR426", "did you mean `E06000046`?", "rivers", "--extends", "england", "--area", "Isle of Wight")]
    [InlineData("RR427", "`2026-02-30`", "rivers", "--extends", "england", "--from", "2026-02-30")]
    [InlineData("RR427", "from 2018-06-29", "rivers", "--extends", "england", "--from", "2018-06-28")]
    [InlineData("RR428", "no title", "rivers", "--extends", "england", "--title", " ")]
    [InlineData("RR428", "no title", "rivers", "--extends", "england", "--title", "two\nlines")]
    public void What_cannot_be_a_pack_is_refused(string code, string says, params string[] args)
    {
        var refused = Support.Cli.Run(["new", "pack", .. args, "--into", _folder["in"]]).IsRefused();
        Assert.Contains(code, refused.Error, StringComparison.Ordinal);
        Assert.Contains(says.Replace("`; did", "` is no id of a pack; did", StringComparison.Ordinal), Unbroken(refused.Error), StringComparison.Ordinal);
        Assert.False(Path.Exists(_folder["in"]));
    }

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        var refused = Support.Cli.Run("new", "pack", "Rivers", "--extends", "scotland", "--title", "").IsRefused();
        Assert.Equal(3, refused.Error.Split('\n').Count(line => line.StartsWith("RR4", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_folder_with_something_in_it_is_left_alone()
    {
        _folder.Write("rivers/notes.txt", "mine");
        Assert.StartsWith("RR429", Support.Cli.Run("new", "pack", "rivers", "--extends", "england", "--into", _folder[""]).IsRefused().Error, StringComparison.Ordinal);
        _folder.Write("lakes.tests/notes.txt", "mine");
        Assert.StartsWith("RR429", Support.Cli.Run("new", "pack", "lakes", "--extends", "england", "--csharp", "--into", _folder[""]).IsRefused().Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(_folder["lakes"]));
        Assert.Equal(1, Files("rivers", "*"));
    }

    [Fact]
    public void A_file_where_a_folder_should_be_is_a_problem()
    {
        var file = _folder.Write("file", "mine");
        Assert.StartsWith("RR430", Support.Cli.Run("new", "pack", "rivers", "--extends", "england", "--into", file).IsRefused().Error, StringComparison.Ordinal);
        _folder.Write("rivers", "mine");
        Assert.StartsWith("RR429", Support.Cli.Run("new", "pack", "rivers", "--extends", "england", "--into", _folder[""]).IsRefused().Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RR422", "did you mean `rivers.panel.hold`?", "panel.hold")]
    [InlineData("RR422", "three", "rivers.panel.hold.it", "--kind", "duty")]
    [InlineData("RR436", "did you mean `rivers.panel.hold`?", "lakes.panel.hold")]
    [InlineData("RR437", "did you mean `clock`?", "rivers.panel.hold", "--kind", "clok")]
    [InlineData("RR437", "did you mean `child`?", "rivers.panel.hold", "--about", "chlid")]
    [InlineData("RR437", "of a meeting only", "rivers.panel.hold", "--kind", "quorum", "--about", "case")]
    [InlineData("RR429", "has a rule `rivers.referral.acknowledge` already", "rivers.referral.acknowledge")]
    [InlineData("RR429", "has a rule `rivers.referral.acknowledge-begins` already", "rivers.referral.acknowledge-begins", "--kind", "clock")]
    public void What_cannot_be_a_rule_is_refused(string code, string says, params string[] args)
    {
        NewPack("rivers", "england");
        var before = Contents();
        var refused = Support.Cli.Run(["new", "rule", .. args, "--in", _folder["rivers"]]).IsRefused();
        Assert.StartsWith(code, refused.Error, StringComparison.Ordinal);
        Assert.Contains(says == "three" ? "the pack, the topic and the thing" : says, Unbroken(refused.Error), StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_folder_that_is_no_packs_is_refused_with_the_one_that_is_probably_meant()
    {
        NewPack("rivers", "england");
        Assert.Contains($"did you mean `{_folder["rivers"]}`?", Unbroken(Rule(_folder[""].TrimEnd('/')).Error), StringComparison.Ordinal);
        Assert.StartsWith("RR431", Rule(_folder["nowhere"]).Error, StringComparison.Ordinal);
        Assert.StartsWith("RR431", Rule(_folder["rivers/pack.json"]).Error, StringComparison.Ordinal);
        _folder.Write("core/pack.json", """{ "id": "rivers", "nation": "england" }""");
        Assert.StartsWith("RR433", Rule(_folder["core"]).Error, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.StartsWith("RR430 --in", Rule(@"packs\rivers").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules.json", "{\n  // why\n  \"rules\": []\n}", "RR434", "at line 2")]
    [InlineData("rules.json", "[]", "RR434", "no JSON object")]
    [InlineData("rules.json", """{ "rules": {} }""", "RR434", "`rules` is no list")]
    [InlineData("parameters.json", "{", "RR434", "parameters.json")]
    [InlineData("pack.json", "{", "RR434", "pack.json")]
    [InlineData("sources.json", """{ "instruments": [], "provisions": [] }""", "RR435", "cite")]
    public void A_pack_that_cannot_be_read_is_left_as_it_is(string file, string text, string code, string says)
    {
        NewPack("rivers", "england");
        _folder.Write($"rivers/{file}", text);
        var before = Contents();
        var refused = Rule(_folder["rivers"]);
        Assert.StartsWith(code, refused.Error, StringComparison.Ordinal);
        Assert.Contains(says.Replace("no JSON", "not a JSON", StringComparison.Ordinal), Unbroken(refused.Error), StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_mark_that_an_editor_put_before_a_file_is_no_hindrance()
    {
        NewPack("rivers", "england");
        foreach (var file in new[] { "pack.json", "rules.json", "parameters.json" })
            _folder.Write($"rivers/{file}", $"\ufeff{File.ReadAllText(_folder[$"rivers/{file}"])}");
        Support.Cli.Run("new", "rule", "rivers.panel.hold", "--in", _folder["rivers"]).IsDone();
        Assert.Contains("rivers 0.1.0: sound. 4 rules", Support.Cli.Run("packs", "check", _folder["rivers"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_in_CSharp_needs_its_project_and_that_of_its_tests()
    {
        NewPack("rivers", "england", "--csharp");
        Directory.Move(_folder["rivers.tests"], _folder["elsewhere"]);
        Assert.StartsWith("RR439", Rule(_folder["rivers"]).Error, StringComparison.Ordinal);
        File.Delete(_folder["rivers/Rivers.csproj"]);
        Assert.StartsWith("RR438", Rule(_folder["rivers"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_second_word_it_says_what_there_is() =>
        Assert.Contains("Give one of: pack, rule", Support.Cli.Run("new").IsRefused().Error, StringComparison.Ordinal);

    private Ran NewPack(string id, string core, params string[] more) =>
        Support.Cli.Run(["new", "pack", id, "--extends", core, "--into", _folder[""], .. more]).IsDone();

    private static Ran Rule(string folder) => Support.Cli.Run("new", "rule", "rivers.panel.hold", "--in", folder).IsRefused();

    private static string Unbroken(string text) => string.Join('\n', text.Split('\n').Aggregate(new List<string>(), (lines, line) =>
    {
        // A line that goes on stands further to the right than the item that it belongs to.
        if (lines.Count > 0 && !line.StartsWith("  - ", StringComparison.Ordinal) && line.Length > 0)
            lines[^1] += $" {line.Trim()}";
        else
            lines.Add(line);
        return lines;
    }));

    private int Files(string folder, string pattern) => Directory.EnumerateFiles(_folder[folder], pattern, SearchOption.AllDirectories).Count();

    private Dictionary<string, string> Contents() => Directory.EnumerateFiles(_folder["rivers"], "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText, StringComparer.Ordinal);

    private static void Copy(string from, string to, params string[] patterns)
    {
        foreach (var pattern in patterns.DefaultIfEmpty("*.json"))
        {
            Directory.CreateDirectory(to);
            foreach (var file in Directory.EnumerateFiles(from, pattern))
                File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }
}
