using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;

namespace RapidReview.Packs.MidAndWestWales.Tests.Support;

/// <summary>An invented case file as JSON, in which a test sets what matters to it, and the advice on it.</summary>
internal sealed class CaseText
{
    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");
    private readonly JsonNode _case;

    private CaseText(JsonNode node) => _case = node;

    /// <summary>A golden case of the pack.</summary>
    public static CaseText Golden(string name) => Of(MidAndWestWalesPack.Text($"cases/{name}/case.json"));

    /// <summary>A worked case of the cores.</summary>
    public static CaseText OfTheCores(string name) => Of(File.ReadAllText(Path.Combine(FolderPack.Root, "tests", "RapidReview.Rules.Tests", "Golden", "Cases", $"{name}.case.json")));

    /// <summary>A case file.</summary>
    public static CaseText Of(string json) => new(JsonNode.Parse(json)!);

    /// <summary>The child who is hurt in Pembrokeshire on Monday 3 March 2025 and of whom the service is told on the 4th at 09:30, as things stand on the 4th.</summary>
    public static CaseText Injury() => Of("""
        {
          "schemaVersion": 1,
          "case": "INVENTED-INJURY",
          "incident": { "occurredOn": "2025-03-03", "place": { "authority": "W06000009" }, "kind": "serious-harm" },
          "children": [{
            "ref": "A", "bornOn": "2018-06-01", "residence": { "authority": "W06000009" }, "died": false,
            "lookedAfter": { "isLookedAfter": false }, "youngPersonLookedAfter": false, "childProtection": { "complete": true, "items": [] },
            "knowledge": { "items": [{ "by": "W06000009", "knewOfIncident": "2025-03-04T09:30:00Z" }] }
          }],
          "authorities": [{ "code": "W06000009", "welshReview": { "broughtToAttentionOn": "2025-03-04T09:30:00Z" } }],
          "answers": {},
          "local": { "mid-and-west-wales": { "authorities": { "W06000009": {} }, "children": { "A": {} }, "actions": {} } },
          "events": { "completeTo": "2025-03-04" }
        }
        """);

    /// <summary>The same child, who dies on that day of an accident; the case is open.</summary>
    public static CaseText Death() => Injury().With("incident.kind", "\"death\"").With("children.0.died", "true").With("children.0.diedOn", "\"2025-03-03\"")
        .With("children.0.mannerOfDeath", "\"accident\"").With("children.0.caseOpenAtEvent", "true");

    /// <summary>Sets what stands at a path such as <c>children.0.died</c>; a number is a place in a list.</summary>
    public CaseText With(string path, string json)
    {
        var copy = _case.DeepClone();
        var at = copy;
        var steps = path.Split('.');
        foreach (var step in steps[..^1])
            at = int.TryParse(step, CultureInfo.InvariantCulture, out var place) ? at[place]! : at[step] ??= new JsonObject();
        if (at is JsonArray list)
            list[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = JsonNode.Parse(json);
        else
            at[steps[^1]] = JsonNode.Parse(json);
        return new CaseText(copy);
    }

    /// <summary>Takes a member out: it is then not known.</summary>
    public CaseText Without(string path)
    {
        var copy = _case.DeepClone();
        var steps = path.Split('.');
        var at = steps[..^1].Aggregate(copy, (node, step) => int.TryParse(step, CultureInfo.InvariantCulture, out var place) ? node[place]! : node[step]!);
        Assert.True(at.AsObject().Remove(steps[^1]), path);
        return new CaseText(copy);
    }

    /// <summary>Sets how far the internal review has come.</summary>
    public CaseText Review(string fact, string day) => With($"authorities.0.welshReview.{fact}", $"\"{day}\"");

    /// <summary>Sets a fact that the pack declares of the authority.</summary>
    public CaseText Local(string fact, string json) => With($"local.mid-and-west-wales.authorities.{_case["incident"]!["place"]!["authority"]}.{fact}", json);

    /// <summary>The same with every event recorded to the end of a later day, which is the moment asked.</summary>
    public CaseText CompleteTo(string day) => With("events.completeTo", $"\"{day}\"");

    /// <summary>The natural part for Wales.</summary>
    public AdvicePart Advise(string? asAt = null) => Assert.Single(Advice(asAt).Parts, part => part.Nation == Nation.Wales);

    /// <summary>The same where no local pack is loaded.</summary>
    public AdvicePart CoreAlone() => Assert.Single(Advisor.For(Cores.Wales).Advise(Read(), Instant.MaxValue).Parts);

    /// <summary>The part in which the pack is forced, after the natural one.</summary>
    public AdvicePart Forced(string? asAt = null) => Assert.Single(Advice(asAt, new ForcedEdition(MidAndWestWalesPack.Id, null)).Parts, part => part.Forced);

    /// <summary>The whole advice.</summary>
    public Advice Advice(string? asAt = null, params ForcedEdition[] forced) => MidAndWestWalesPack.Advisor.Advise(
        Read(),
        Instant.MaxValue,
        new AdviceOptions { AsAt = asAt is null ? null : London.EndOfDay(Long.Parse(asAt).GetValueOrThrow()), Forced = [.. forced] });

    private CaseFile Read()
    {
        var reading = CaseFileReader.Read(_case.ToJsonString(), "case.json");
        Assert.Empty(reading.Problems);
        return reading.File!;
    }
}
