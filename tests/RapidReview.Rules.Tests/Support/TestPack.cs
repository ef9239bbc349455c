using System.Reflection;
using System.Text;
using RapidReview.Authoring;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Tests.Support;

/// <summary>A pack of a few rules that exist only in a test.</summary>
internal sealed class TestPack
{
    public const string Act = "test-act/1";
    public const string Repealed = "repealed-act/1";

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["sources.json"] = """
            {
              "instruments": [
                { "id": "test-act", "title": "Test Act", "shortTitle": "Test Act", "series": "test-act", "from": "2018-01-01" },
                { "id": "repealed-act", "title": "Repealed Act", "shortTitle": "Repealed Act", "series": "repealed-act", "from": "2018-01-01", "until": "2020-01-01" }
              ],
              "provisions": [
                { "id": "test-act/1", "instrument": "test-act", "pinpoint": "s.1", "rank": "act", "verification": "verified" },
                { "id": "repealed-act/1", "instrument": "repealed-act", "pinpoint": "s.1", "rank": "act", "verification": "verified" }
              ]
            }
            """,
        ["parameters.json"] = """{ "parameters": [] }""",
    };

    private readonly Rule[] _rules;
    private string[] _listed;

    private TestPack(Rule[] rules)
    {
        _rules = rules;
        _listed = [.. rules.Select(IdOf).Distinct()];
    }

    public static string IdOf(Rule rule) => rule.GetType().GetCustomAttribute<RuleIdAttribute>()!.Id;

    public static TestPack Of(params Rule[] rules) => new(rules);

    /// <summary>The manifest lists these rules, whichever there are.</summary>
    public TestPack Listing(params string[] ids)
    {
        _listed = ids;
        return this;
    }

    public TestPack With(string file, string content)
    {
        _files[file] = content;
        return this;
    }

    public Pack Read()
    {
        var rules = string.Join(", ", _listed.Select(id => $"\"{id}\""));
        var files = string.Join(", ", _files.Keys.Where(file => file != "pack.json").Select(file => $"\"{file}\""));
        _files.TryAdd("pack.json", $$"""{ "id": "test", "title": "Test", "version": "1", "nation": "england", "engagedBy": ["place", "residence", "care"], "coversFrom": "2018-01-01", "files": [{{files}}], "rules": [{{rules}}] }""");
        return PackReader.Read("test", file => _files.TryGetValue(file, out var text) ? Encoding.UTF8.GetBytes(text) : default(ReadOnlyMemory<byte>?), _rules);
    }

    public Advisor Load() => Advisor.For(Read());

    /// <summary>The problems for which the pack is refused, one text each.</summary>
    public string[] Problems() => [.. Assert.Throws<PackException>(Load).Problems.Select(problem => problem.ToString())];
}
