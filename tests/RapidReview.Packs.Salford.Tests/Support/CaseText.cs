using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Intake;

namespace RapidReview.Packs.Salford.Tests.Support;

/// <summary>An invented case file as JSON, in which a test sets what matters to it, and the advice on it.</summary>
internal sealed class CaseText
{
    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");
    private readonly JsonNode _case;

    private CaseText(JsonNode node) => _case = node;

    /// <summary>A golden case of the pack.</summary>
    public static CaseText Golden(string name) => Of(File.ReadAllText(Path.Combine(FolderPack.Root, "rules", "salford", "cases", name, "case.json")));

    /// <summary>A case file.</summary>
    public static CaseText Of(string json) => new(JsonNode.Parse(json)!);

    /// <summary>The child whose injury in Salford is notified on Friday 2 February 2024, as things stand on the 9th.</summary>
    public static CaseText Plain() => Of("""
        {
          "schemaVersion": 1,
          "case": "INVENTED-PLAIN",
          "incident": { "occurredOn": "2024-02-01", "place": { "authority": "E08000006" }, "kind": "serious-harm" },
          "children": [{
            "ref": "A", "bornOn": "2020-03-14", "residence": { "authority": "E08000006" }, "died": false,
            "harmAssessments": [{ "judgement": "yes", "on": "2024-02-01", "by": "paediatrician-1" }],
            "knowledge": { "items": [{ "by": "E08000006", "knewOfIncident": "2024-02-01", "knewOfDeathOrSeriousHarm": "2024-02-01", "views": [{ "view": "suspected", "on": "2024-02-01" }] }] }
          }],
          "authorities": [{ "code": "E08000006" }],
          "notifications": [{ "ref": "N1", "authority": "E08000006", "recipients": [{ "body": "panel" }, { "body": "safeguarding-partners", "area": "E08000006" }], "children": ["A"], "sentOn": "2024-02-02" }],
          "meetings": [],
          "answers": {},
          "local": { "salford": {} },
          "events": { "completeTo": "2024-02-09" }
        }
        """);

    /// <summary>Sets what stands at a path such as <c>answers.familyEngagementPlan</c>; a number is a place in a list.</summary>
    public CaseText With(string path, string json)
    {
        var copy = _case.DeepClone();
        var at = copy;
        var steps = path.Split('.');
        foreach (var step in steps[..^1])
            at = int.TryParse(step, System.Globalization.CultureInfo.InvariantCulture, out var place) ? at[place]! : at[step] ??= new JsonObject();
        if (at is JsonArray list)
            list[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = JsonNode.Parse(json);
        else
            at[steps[^1]] = JsonNode.Parse(json);
        return new CaseText(copy);
    }

    /// <summary>Sets a fact that Salford declares.</summary>
    public CaseText Local(string fact, string json) => With($"local.salford.{fact}", json);

    /// <summary>The same with every event recorded to the end of a later day, which is the moment asked.</summary>
    public CaseText CompleteTo(string day) => With("events.completeTo", $"\"{day}\"");

    /// <summary>England's natural part.</summary>
    public AdvicePart Advise(string? asAt = null) => Assert.Single(Advice(asAt).Parts, part => part.Nation == Nation.England);

    /// <summary>England's part where no partnership's pack is loaded.</summary>
    public AdvicePart CoreAlone() => Assert.Single(Advisor.For(Rules.Packs.Cores.England).Advise(Read(), Instant.MaxValue).Parts);

    /// <summary>The part in which Salford is forced, after the natural one.</summary>
    public AdvicePart Forced(string? asAt = null)
    {
        var parts = Advice(asAt, new ForcedEdition("salford", null)).Parts;
        Assert.False(parts[0].Forced);
        return Assert.Single(parts, part => part.Forced);
    }

    /// <summary>The whole advice.</summary>
    public Advice Advice(string? asAt, params ForcedEdition[] forced) => SalfordPack.Advisor.Advise(
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
