using System.Text;
using System.Text.Json.Nodes;
using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Tests.Support;

/// <summary>An invented partnership's pack on England's core, for the area of Stockton-on-Tees, whose parts a test changes.</summary>
internal sealed class LocalPack
{
    public const string Procedure = "rivers-procedure/1";
    public const string Template = "rivers-template/1";

    private readonly JsonObject _manifest = new()
    {
        ["id"] = "rivers",
        ["title"] = "Rivers (an invented partnership)",
        ["version"] = "1",
        ["contract"] = 1,
        ["nation"] = "england",
        ["extends"] = "england",
        ["area"] = new JsonArray(Ids.Stockton),
        ["coversFrom"] = "2019-01-01",
    };

    private readonly List<Rule> _rules = [];
    private readonly List<JsonNode> _spelt = [];
    private readonly List<JsonNode> _parameters = [];
    private readonly List<JsonNode> _sets = [];
    private readonly List<JsonNode> _replaces = [];
    private readonly List<JsonNode> _facts = [];
    private readonly Dictionary<string, string> _documents = new(StringComparer.Ordinal);
    private List<string>? _listed;

    public LocalPack With(string property, JsonNode? value)
    {
        _manifest[property] = value;
        return this;
    }

    public LocalPack Rule(Rule rule)
    {
        _rules.Add(rule);
        return this;
    }

    /// <summary>A rule in JSON.</summary>
    public LocalPack Rule(string json)
    {
        _spelt.Add(JsonNode.Parse(json)!);
        return this;
    }

    /// <summary>A period of working days, or in another unit.</summary>
    public LocalPack Period(string id, int count, string unit = "working-days", string from = "2019-01-01")
    {
        _parameters.Add(new JsonObject { ["id"] = id, ["title"] = "an invented period", ["values"] = new JsonArray(Value(count, unit, from)) });
        return this;
    }

    /// <summary>A fact of its own.</summary>
    public LocalPack Fact(string id, string about, string kind, params string[] codes)
    {
        var fact = new JsonObject { ["id"] = id, ["about"] = about, ["kind"] = kind, ["question"] = $"What of {id}?", ["ask"] = "partnership", ["says"] = $"the invented {id}" };
        if (codes.Length > 0)
            fact["codes"] = new JsonArray([.. codes.Select(code => (JsonNode)code)]);
        _facts.Add(fact);
        return this;
    }

    /// <summary>A document, as the text of its file.</summary>
    public LocalPack Document(string name, string json)
    {
        _documents.Add($"{name}.document.json", json);
        return this;
    }

    public LocalPack Sets(string parameter, int count, string unit = "working-days", string from = "2019-01-01")
    {
        _sets.Add(new JsonObject { ["parameter"] = parameter, ["reason"] = "An invented reason.", ["values"] = new JsonArray(Value(count, unit, from)) });
        return this;
    }

    public LocalPack Replaces(string rule, string with)
    {
        _replaces.Add(new JsonObject { ["rule"] = rule, ["with"] = with, ["reason"] = "An invented reason." });
        return this;
    }

    /// <summary>The manifest lists these rules, whichever there are.</summary>
    public LocalPack Listing(params string[] ids)
    {
        _listed = [.. ids];
        return this;
    }

    public Pack Read()
    {
        var ids = _listed ?? [.. _rules.Select(TestPack.IdOf).Concat(_spelt.Select(rule => rule["id"]!.GetValue<string>())).Distinct()];
        _manifest["rules"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]);
        if (_replaces.Count > 0)
            _manifest["replaces"] = new JsonArray([.. _replaces.Select(node => node.DeepClone())]);
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["sources.json"] = """
                {
                  "instruments": [{ "id": "rivers-procedure", "title": "Procedure of Rivers (invented)", "shortTitle": "Rivers procedure", "series": "rivers-procedure", "from": "2019-01-01" }],
                  "provisions": [
                    { "id": "rivers-procedure/1", "instrument": "rivers-procedure", "pinpoint": "para 1", "rank": "published-local-procedure", "verification": "verified" },
                    { "id": "rivers-template/1", "instrument": "rivers-procedure", "pinpoint": "template", "rank": "local-template-or-target", "verification": "verified" }
                  ]
                }
                """,
            ["parameters.json"] = new JsonObject { ["parameters"] = Array(_parameters), ["sets"] = Array(_sets) }.ToJsonString(),
        };
        if (_facts.Count > 0)
            files["facts.json"] = new JsonObject { ["facts"] = Array(_facts) }.ToJsonString();
        if (_spelt.Count > 0)
            files["rules.json"] = new JsonObject { ["rules"] = Array(_spelt) }.ToJsonString();
        foreach (var (name, json) in _documents)
            files[name] = json;
        if (!_manifest.ContainsKey("files"))
            _manifest["files"] = new JsonArray([.. files.Keys.Select(name => (JsonNode)name)]);
        files["pack.json"] = _manifest.ToJsonString();
        var id = _manifest["id"]!.GetValue<string>();
        return PackReader.Read("rivers", file => files.TryGetValue(file, out var text) ? Encoding.UTF8.GetBytes(text.Replace("rivers-", $"{id}-", StringComparison.Ordinal)) : default(ReadOnlyMemory<byte>?), _rules, _documents.Keys);
    }

    public Advisor Load() => Advisor.For(Cores.England, Read());

    /// <summary>The problems for which it is refused, one text each.</summary>
    public string[] Problems() => [.. Assert.Throws<PackException>(Load).Problems.Select(problem => problem.ToString())];

    /// <summary>The one natural part of the advice, as at the end of a day.</summary>
    public AdvicePart Advise(CaseBuilder the, string asAt) =>
        Assert.Single(Load().Advise(the.Build(), London.EndOfDay(Say.Day(asAt)), new AdviceOptions { AsAt = London.EndOfDay(Say.Day(asAt)) }).Parts);

    private static JsonArray Array(List<JsonNode> nodes) => new([.. nodes.Select(node => node.DeepClone())]);

    private static JsonObject Value(int count, string unit, string from) => new()
    {
        ["from"] = from,
        ["value"] = new JsonObject { ["count"] = count, ["unit"] = unit },
        ["provision"] = Procedure,
        ["says"] = "An invented time.",
    };
}
