using System.Text.Json.Nodes;
using NodaTime;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Intake;

namespace RapidReview.Packs.Tests;

/// <summary>Taking away any one fact of a case never turns what the pack says into its opposite.</summary>
internal static class UnknownIsNeverNo
{
    private static readonly AdviceOptions Long = new() { AsAt = Instant.FromUtc(2028, 1, 31, 12, 0), Forced = [new ForcedEdition(PackUnderTest.Id, null)] };

    // What says which case, child or list item it is, is no fact.
    private static readonly string[] Keys = ["ref", "code", "by", "schemaVersion", "case", "body", "recipient", "complete"];

    /// <summary>Takes away each fact of one of the pack's cases in turn. Something must be met, and several facts be taken.</summary>
    public static void Holds(string name)
    {
        var file = JsonNode.Parse(PackUnderTest.Text($"cases/{name}/case.json"))!.AsObject();
        file.Remove("events");
        var whole = Outcomes(file)!;
        Assert.Contains(whole.Values, outcome => outcome == Outcome.Met);
        var taken = 0;
        foreach (var path in Places(file).ToList())
        {
            var less = file.DeepClone();
            var parent = path.Take(path.Count - 1).Aggregate(less, (node, step) => step is int at ? node[at]! : node[(string)step]!);
            parent.AsObject().Remove((string)path[^1]);
            if (Outcomes(less) is not { } now)
                continue;
            taken++;
            foreach (var (finding, before) in whole)
            {
                if (now.TryGetValue(finding, out var after) && before != after)
                    Assert.True(before == Outcome.Undetermined || after == Outcome.Undetermined, $"Without {string.Join('/', path)}, {finding} goes from {before} to {after}.");
            }
        }

        Assert.True(taken > 5);
    }

    /// <summary>What the forced part says of each finding of the pack; null where the file cannot be used.</summary>
    private static Dictionary<string, Outcome>? Outcomes(JsonNode file)
    {
        if (CaseFileReader.Read(file.ToJsonString()).File is not { } read || PackUnderTest.Advisor.Check(read).Count > 0)
            return null;
        var decision = PackUnderTest.Advisor.Decide(read, Long.AsAt!.Value, Long);
        return decision.Findings(decision.PartCount - 1).Where(finding => finding.Id.StartsWith(PackUnderTest.Prefix, StringComparison.Ordinal)).ToDictionary(finding => $"{finding.Id} {finding.Subject}", finding => finding.Outcome);
    }

    private static IEnumerable<List<object>> Places(JsonNode node, List<object>? at = null)
    {
        at ??= [];
        if (node is JsonObject o)
        {
            foreach (var (name, value) in o)
            {
                List<object> here = [.. at, name];
                if (value is not null and not JsonValue)
                {
                    foreach (var inside in Places(value, here))
                        yield return inside;
                }
                else if (!Keys.Contains(name))
                {
                    yield return here;
                }
            }
        }
        else if (node is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (list[i] is { } item and not JsonValue)
                {
                    foreach (var inside in Places(item, [.. at, i]))
                        yield return inside;
                }
            }
        }
    }
}
