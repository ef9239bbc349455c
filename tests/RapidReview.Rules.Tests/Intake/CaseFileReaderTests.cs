using System.Diagnostics;
using System.Text;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Model;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Intake;

public class CaseFileReaderTests
{
    [Fact]
    public void A_case_file_is_read()
    {
        var file = SmallCase.File;
        Assert.Equal("case-1", file.Case);
        Assert.Equal("child-1", Assert.Single(file.Children).Ref);
        Assert.Equal(SmallCase.File, file);
    }

    [Fact]
    public void The_smallest_file_names_one_child()
    {
        var file = CaseFileReader.Read("""{ "schemaVersion": 1, "case": "c", "children": [{ "ref": "a" }] }""").File!;
        Assert.Equal(new CaseFile { Case = "c", Children = Listed.Complete(new Child { Ref = "a" }) }, file);
    }

    [Fact]
    public void Every_problem_is_told_at_once_and_in_the_order_of_the_text()
    {
        var json = SmallCase.With(
            "/incident/occurredOn", "\"2024-02-30\"",
            "/children/0/bornOn", "false",
            "/children/0/knowledge/items/0/views/0/view", "\"suspect\"",
            "/notifications/0/sendOn", "\"2024-04-05\"");
        Assert.Equal(
            ["RR131 case.json /incident/occurredOn", "RR112 case.json /children/0/bornOn", "RR120 case.json /children/0/knowledge/items/0/views/0/view", "RR110 case.json /notifications/0/sendOn"],
            CaseFileReader.Read(json.ToJsonString(), "case.json").Problems.Select(problem => $"{problem.Code} {problem.Document} {problem.Pointer}"));
    }

    [Theory]
    [InlineData("/children/0/borOn", "bornOn")]
    [InlineData("/children/0/born_on", "bornOn")]
    [InlineData("/children/0/somethingElse", null)]
    [InlineData("/notifications/0/sent", "sentOn")]
    public void A_near_miss_of_a_name_is_suggested(string place, string? meant) =>
        Assert.Equal(meant, SmallCase.Problem(place, "1").Suggestion);

    [Fact]
    public void A_mistyped_authority_is_not_taken_for_a_body_of_its_own() =>
        Assert.Equal("E06000004", SmallCase.Problem("/children/0/knowledge/items/0/by", "\"E0600004\"").Suggestion);

    [Fact]
    public void What_is_null_is_not_yet_known() =>
        Assert.Equal(SmallCase.File, SmallCase.Read(SmallCase.With("/children/0/died", "null", "/agencies", "null", "/local", "null")));

    [Fact]
    public void What_is_required_may_not_be_null() => Assert.Equal("RR113", SmallCase.Problem("/case", "null").Code);

    [Fact]
    public void Of_another_version_nothing_more_is_said() =>
        Assert.Equal("RR116", SmallCase.Problem("/schemaVersion", "2", "/unheardOf", "1").Code);

    [Fact]
    public void A_byte_order_mark_is_allowed() =>
        Assert.NotNull(CaseFileReader.Read(Encoding.UTF8.GetPreamble().Concat(Bytes(SmallCase.Json.ToJsonString())).ToArray()).File);

    [Theory]
    [InlineData("{\n  // a comment\n}", "line 2, column 3")]
    [InlineData("{\n  \"case\": \"a\",\n}", "line 3, column 1")]
    [InlineData("{ \"case\": 'a' }", "line 1, column 11")]
    [InlineData("{\"é\": }", "line 1, column 7")]
    [InlineData("{} {}", "line 1, column 4")]
    [InlineData("{ \"case\": \"a\0b\" }", "line 1, column 13")]
    public void A_slip_in_the_JSON_is_named_by_line_and_column(string text, string where)
    {
        var problem = Assert.Single(CaseFileReader.Read(text).Problems);
        Assert.Equal("RR104", problem.Code);
        Assert.Contains(where, problem.Found);
    }

    [Fact]
    public void A_text_in_another_encoding_is_refused()
    {
        Assert.Contains("UTF-16", Only(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray(), "RR103").Found);
        Assert.Contains("line 1, column 4", Only([.. "{\"é"u8, 0xFF, .. "\": 1}"u8], "RR103").Found);
    }

    [Fact]
    public void Half_a_character_is_refused_wherever_it_stands()
    {
        Only(Bytes("""{ "\udc00": 1 }"""), "RR106");
        Only(Bytes("""{ "case": "\ud83dx" }"""), "RR106");
        Assert.Equal("RR106", Assert.Single(CaseFileReader.Read("{ \"case\": \"\ud83d\" }").Problems).Code);
        Assert.DoesNotContain(CaseFileReader.Read("""{ "case": "\ud83d\ude00 \\ud83d" }""").Problems, problem => problem.Code == "RR106");
    }

    [Fact]
    public void Four_mebibytes_are_read_and_a_byte_more_is_refused()
    {
        var json = Bytes(SmallCase.Json.ToJsonString());
        Assert.NotNull(CaseFileReader.Read(Padded(json, CaseLimits.Bytes)).File);
        Only(Padded(json, CaseLimits.Bytes + 1), "RR102");
        Assert.Equal("RR102", Assert.Single(CaseFileReader.Read(new string(' ', CaseLimits.Bytes + 1)).Problems).Code);
    }

    [Fact]
    public void Thirty_two_levels_are_read_as_JSON_and_one_more_is_refused()
    {
        Assert.DoesNotContain(CaseFileReader.Read(Nested(32)).Problems, problem => problem.Code == "RR105");
        Assert.Equal("RR105", Assert.Single(CaseFileReader.Read(Nested(33)).Problems).Code);
        Assert.Equal("RR105", Assert.Single(CaseFileReader.Read(new string('[', 100_000)).Problems).Code);
    }

    [Fact]
    public void After_a_hundred_problems_one_says_that_there_are_more()
    {
        var names = string.Join(',', Enumerable.Range(0, 1000).Select(i => $"\"x{i}\": 1"));
        var problems = CaseFileReader.Read($"{{ {names} }}").Problems;
        Assert.Equal(101, problems.Count);
        Assert.Equal("RR199", problems[^1].Code);
    }

    [Fact]
    public void What_may_identify_somebody_is_never_repeated()
    {
        var json = SmallCase.With(
            "/case", "\"Jane Roe\"",
            "/children/0/legalStatus", "\"Jane Roe, 07700 900123\"",
            "/children/0/linkToIncident", "\"hurt by Jane Roe\"",
            "/children/0/bornOn", "\"born to Jane Roe\"",
            "/children/0/mannerOfDeath", "\"roe\"",
            "/children/0/diedOn", "\"1999-02-30\"",
            "/incident/place/authority", "\"near Jane Roe\"",
            "/assertions", """[{ "fact": "Jane Roe", "by": "Jane Roe", "value": "Jane Roe of AB1 2DE" }]""");
        var problems = CaseFileReader.Read(json.ToJsonString()).Problems;
        Assert.Equal(10, problems.Count);
        Assert.DoesNotContain("roe", string.Join('\n', problems), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("1999", string.Join('\n', problems));
    }

    [Fact]
    public void A_long_or_strange_name_is_cut_and_cleaned()
    {
        var problems = CaseFileReader.Read($$"""{ "{{new string('x', 5000)}}": 1, "a\u001b[31m\n": 1 }""").Problems;
        Assert.All(problems, problem => Assert.True(problem.ToString().Length < 400));
        Assert.DoesNotContain(problems, problem => problem.ToString().Any(char.IsControl));
    }

    [Fact]
    public void A_pointer_escapes_what_stands_in_a_name() =>
        Assert.Equal("/a~1b~0c", CaseFileReader.Read("""{ "a/b~c": 1 }""").Problems[0].Pointer);

    [Theory]
    [InlineData("{ \"local\": { \"p\": { \"x\": [", "\"" + "a", "\"", "]}}}")]
    [InlineData("{", "\"a", "\": 1", "}")]
    [InlineData("{ \"children\": [", "{\"ref\": \"a", "\"}", "]}")]
    [InlineData("{ \"case\": \"", "@ 1 ", "a ", "\"}")]
    public void Time_grows_with_the_length_and_no_faster(string start, string before, string after, string end)
    {
        var items = Enumerable.Range(0, 150_000).Select(i => $"{before}{i}{after}");
        var text = start + string.Join(before[0] == '@' ? "" : ",", items) + end;
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(CaseFileReader.Read(text).Problems);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    private static Problem Only(byte[] text, string code)
    {
        var problem = Assert.Single(CaseFileReader.Read(text).Problems);
        Assert.Equal(code, problem.Code);
        return problem;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Padded(byte[] text, int length) => [.. text, .. Enumerable.Repeat((byte)' ', length - text.Length)];

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}
