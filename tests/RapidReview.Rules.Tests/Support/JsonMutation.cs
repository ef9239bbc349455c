using System.Text.Json.Nodes;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Changes JSON at one place in one of the ways in which people and programs get it wrong.</summary>
internal static class JsonMutation
{
    private static readonly Func<JsonNode?>[] Values =
    [
        () => null, () => true, () => 0, () => -1.5, () => 1e300, () => "", () => "x", () => "did-not-happen", () => "cannot-be-established",
        () => "2024-02-30", () => "2024-04-05", () => "2024-04-05T10:00", () => "9999-01-01", () => "E0600004", () => new string('y', 300),
        () => new JsonArray(), () => new JsonArray(1, null), () => new JsonObject(), () => new JsonObject { ["items"] = 1 }, () => new JsonObject { ["from"] = "2024-04-05" },
    ];

    public static void Apply(JsonNode root, Dice dice)
    {
        var places = JsonPlaces.Of(root).ToList();
        var place = dice.Pick(places);
        switch (dice.Below(5))
        {
            case 0:
                JsonPlaces.Remove(root, place);
                break;
            case 1 when JsonPlaces.Find(root, place) is JsonObject members:
                members[dice.Pick(["extra", "Ref", "", "a/b", "ref", "case"])] = dice.Pick(Values)();
                break;
            case 2 when JsonPlaces.Find(root, place) is JsonArray items:
                items.Add(items.Count > 0 && dice.Chance(50) ? items[dice.Below(items.Count)]?.DeepClone() : dice.Pick(Values)());
                break;
            case 3:
                JsonPlaces.Set(root, place, JsonPlaces.Find(root, dice.Pick(places))?.DeepClone());
                break;
            default:
                JsonPlaces.Set(root, place, dice.Pick(Values)());
                break;
        }
    }
}
