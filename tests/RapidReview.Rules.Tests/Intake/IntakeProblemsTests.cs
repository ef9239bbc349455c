using System.Reflection;
using RapidReview.Problems;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Tests.Support;
using Pointer = RapidReview.Rules.Model.Pointer;

namespace RapidReview.Rules.Tests.Intake;

public class IntakeProblemsTests
{
    private const string Child = "/children/0";
    private const string Knower = "/children/0/knowledge/items/0";
    private const string Meeting = """[{ "ref": "m-1", "heldOn": "2024-03-01" }]""";

    public static TheoryData<string, string, string, string[]> Cases() => new()
    {
        // code, where, what would be right, changes to the small case: place, value, …
        { "RR110", $"{Child}/dateOfBirth", "Leave it out, or use a name from the case file's schema", [$"{Child}/dateOfBirth", "\"2023-11-20\""] },
        { "RR112", $"{Child}/bornOn", "Give a day such as", [$"{Child}/bornOn", "20231120"] },
        { "RR112", $"{Child}/died", "Give `true` or `false`, without quotes", [$"{Child}/died", "\"yes\""] },
        { "RR112", $"{Child}/knowledge", "Give `{\"complete\": true, \"items\": […]}`", [$"{Child}/knowledge", "[]"] },
        { "RR112", "/notifications", "Give a list in square brackets", ["/notifications", "{}"] },
        { "RR112", "/incident", "Give an object in curly brackets", ["/incident", "[]"] },
        { "RR113", Child, "Add `ref`", [Child, "{}"] },
        { "RR113", $"{Child}/bornOn", "Add `to`", [$"{Child}/bornOn", """{ "from": "2023-11-01" }"""] },
        { "RR114", "/children", "Give at most 50", ["/children", $"[{string.Join(',', Enumerable.Repeat("1", 51))}]"] },
        { "RR115", "/children", "Give at least one entry", ["/children", "[]"] },
        { "RR116", "/schemaVersion", "Give version 1", ["/schemaVersion", "2"] },
        { "RR120", $"{Knower}/views/0/view", "Use one of `known`, `suspected`, `considered-and-excluded` or `not-considered`", [$"{Knower}/views/0/view", "\"suspect\""] },
        { "RR121", $"{Child}/ref", "never a name", ["/notifications", "[]", $"{Child}/ref", "\"Child One\""] },
        { "RR122", "/incident/place/authority", "`E06000004`", ["/incident/place/authority", "\"E0600004\""] },
        { "RR122", $"{Knower}/by", "GSS code", [$"{Knower}/by", "\"E06999999\""] },
        { "RR123", $"{Child}/legalStatus", "or leave the fact out", [$"{Child}/legalStatus", "\" \""] },
        { "RR124", $"{Child}/legalStatus", "Take it out", [$"{Child}/legalStatus", "\"ask a.person@example.org\""] },
        { "RR127", "/local/tees/size", "at most 28 digits", ["/local", """{ "tees": { "size": 1e99 } }"""] },
        { "RR126", "/assertions/0/fact", "as a JSON pointer", ["/assertions", """[{ "fact": "children", "by": "police", "value": 1 }]"""] },
        { "RR136", "/assertions/0/fact", "such as `/children/0/died`", ["/assertions", """[{ "fact": "/children/7/died", "by": "police", "value": true }]"""] },
        { "RR130", $"{Child}/bornOn", "Give a day such as", [$"{Child}/bornOn", "\"20/11/2023\""] },
        { "RR131", $"{Child}/bornOn", "Give a day that exists", [$"{Child}/bornOn", "\"2024-02-30\""] },
        { "RR132", $"{Child}/bornOn", "from 1900 to 2100", [$"{Child}/bornOn", "\"1823-11-20\""] },
        { "RR133", $"{Child}/bornOn", "Add `Z`", [$"{Child}/bornOn", "\"2023-11-20T10:00:00\""] },
        { "RR134", $"{Child}/bornOn", "the first and then the last", [$"{Child}/bornOn", """{ "from": "2023-11-20", "to": "2023-11-01" }"""] },
        { "RR135", $"{Child}/bornOn", "`cannot-be-established`", [$"{Child}/bornOn", "\"did-not-happen\""] },
        { "RR140", "/notifications/1/sentOn", "Make the two agree", ["/notifications", """[{ "ref": "n", "sentOn": "2024-04-05" }, { "ref": "n", "sentOn": "2024-04-06" }]"""] },
        { "RR150", $"{Child}/diedOn", "Correct `diedOn` or `bornOn`", [$"{Child}/diedOn", "\"2023-11-19\""] },
        { "RR151", $"{Child}/died", "Correct `died` or `diedOn`", [$"{Child}/diedOn", "\"2024-03-28\"", $"{Child}/died", "false"] },
        { "RR152", $"{Child}/bornOn", "Correct `bornOn`, `unborn`", [$"{Child}/bornOn", "\"2024-03-29\"", $"{Child}/unborn", "false"] },
        { "RR153", $"{Child}/unborn", "Correct `unborn`, `bornOn`", [$"{Child}/unborn", "true"] },
        { "RR154", $"{Child}/lookedAfter/periods/items/0/startedOn", "Correct `startedOn`", [$"{Child}/lookedAfter", """{ "periods": { "items": [{ "startedOn": "2023-11-01" }] } }"""] },
        { "RR155", $"{Child}/childProtection/items/0/endedOn", "Correct `endedOn`", [$"{Child}/childProtection", """{ "items": [{ "kind": "child-protection-plan", "startedOn": "2024-02-01", "endedOn": "2024-01-01" }] }"""] },
        { "RR156", "/incident/place/nation", "Leave `nation` out", ["/incident/place/nation", "\"wales\""] },
        { "RR157", "/notifications/0/children/0", "Use the `ref`", ["/notifications/0/children/0", "\"child-2\""] },
        { "RR137", "/assertions/0/value", "Give `true` or `false`", ["/assertions", """[{ "fact": "/children/0/died", "by": "police", "value": "yes" }]"""] },
        { "RR158", "/answers/decidedAt", "Use the `ref` of one of the `meetings`", ["/answers", """{ "decidedAt": "rapid-review-9" }"""] },
        { "RR160", "/meetings/0/heldOn", "`/incident/occurredOn`", ["/meetings", Meeting] },
        { "RR161", "/agencies/items/0/scopingReturnedOn", "Correct one", ["/agencies", """{ "items": [{ "ref": "a", "scopingRequestedOn": "2024-04-05", "scopingReturnedOn": "2024-04-04" }] }"""] },
        { "RR162", "/authorities/0/panelReply/repliedOn", "Correct one", ["/authorities/0/rapidReview/submittedOn", "\"did-not-happen\"", "/authorities/0/panelReply", """{ "repliedOn": "2024-05-01" }"""] },
        { "RR163", $"{Child}/knowledge/items/0/knewOfDeath", "Correct one", ["/incident/occurredOn", "\"2024-03-28\"", $"{Child}/died", "true", $"{Child}/diedOn", "\"2024-03-28\"", $"{Child}/knowledge", """{ "items": [{ "by": "police", "knewOfDeathOrSeriousHarm": "2024-03-28", "knewOfDeath": "2024-03-30" }] }"""] },
    };

    public static TheoryData<string, string, string> Texts() => new()
    {
        { "RR101", "Give a case file", "  \n" },
        { "RR104", "Correct the JSON there", "{,}" },
        { "RR105", "far less", new string('[', 33) + new string(']', 33) },
        { "RR106", "Write the whole character", """{ "case": "\ud83d" }""" },
        { "RR111", "Keep one of the two", """{ "schemaVersion": 1, "case": "a", "children": [{ "ref": "a" }], "case": "a" }""" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wrong_fact_is_named_with_its_place_and_what_would_be_right(string code, string pointer, string remedy, string[] changes)
    {
        var problem = SmallCase.Problem(changes);
        Assert.Equal((code, pointer), (problem.Code, problem.Pointer));
        Assert.Contains(remedy, problem.Remedy);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_cannot_be_read_says_why(string code, string remedy, string text)
    {
        var problem = Assert.Single(CaseFileReader.Read(text).Problems);
        Assert.Equal(code, problem.Code);
        Assert.Contains(remedy, problem.Remedy);
    }

    [Fact]
    public void Every_problem_there_is_has_been_tried()
    {
        // Size, encoding and number of problems are tried beside the reader, numbers beside their spelling, what packs declare beside packs,
        // and places in a file beside what puts other facts there.
        var tried = Cases().Select(row => (string)row[0]).Concat(Texts().Select(row => (string)row[0])).Concat(["RR102", "RR103", "RR117", "RR125", "RR128", "RR129", "RR199"]);
        Assert.Equal(All().Select(problem => problem.Code).Distinct().Order(), tried.Distinct().Order());
    }

    [Fact]
    public void No_two_problems_share_a_code() =>
        Assert.Empty(All().GroupBy(problem => problem.Code).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_problem_is_a_clause_with_a_remedy() => Assert.All(All(), problem =>
    {
        Assert.Matches("^RR1[0-9][0-9]$", problem.Code);
        Assert.DoesNotMatch("[.] *$", problem.Found);
        Assert.Matches("^[A-Z`].*[^. ]$", problem.Remedy);
    });

    private static IEnumerable<Problem> All() =>
        from method in typeof(IntakeProblems).GetMethods(BindingFlags.Public | BindingFlags.Static)
        where method.ReturnType == typeof(Problem)
        select (Problem)method.Invoke(null, [.. method.GetParameters().Select(parameter => Example(parameter.ParameterType))])!;

    private static object Example(Type type) => type.Name switch
    {
        nameof(Pointer) => Pointer.Root,
        nameof(String) => "Give an example",
        "IReadOnlyList`1" => new[] { "a", "b" },
        _ => Activator.CreateInstance(type)!,
    };
}
