using System.Text.Json.Nodes;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Puts members and entries into another order and repeats some entries: the same facts, told otherwise.</summary>
internal static class JsonMixing
{
    public static JsonNode Mixed(JsonNode json, Dice dice) => Mixed(json, "", dice)!;

    private static JsonNode? Mixed(JsonNode? json, string name, Dice dice) => json switch
    {
        // What packs keep, and what bodies say, are values of their own.
        _ when name is "local" or "value" => json?.DeepClone(),
        JsonObject members => new JsonObject(dice.Shuffled(members.Select(member => KeyValuePair.Create(member.Key, Mixed(member.Value, member.Key, dice))))),
        JsonArray items => new JsonArray([.. dice.Shuffled(items.SelectMany(item => Repeated(Mixed(item, "", dice), dice)))]),
        _ => json?.DeepClone(),
    };

    private static IEnumerable<JsonNode?> Repeated(JsonNode? item, Dice dice) =>
        dice.Chance(20) ? [item, Mixed(item, "", dice)] : [item];
}
