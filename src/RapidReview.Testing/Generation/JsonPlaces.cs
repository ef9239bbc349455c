using System.Text.Json.Nodes;

namespace RapidReview.Testing.Generation;

/// <summary>Finds and removes places in JSON by their pointers.</summary>
internal static class JsonPlaces
{
    /// <summary>Every place below the root.</summary>
    public static IEnumerable<string> Of(JsonNode? node, string at = "") => node switch
    {
        JsonObject members => members.SelectMany(member => Of(member.Value, $"{at}/{Escaped(member.Key)}").Prepend($"{at}/{Escaped(member.Key)}")),
        JsonArray items => items.SelectMany((item, i) => Of(item, $"{at}/{i}").Prepend($"{at}/{i}")),
        _ => [],
    };

    /// <summary>What stands at a place; null if nothing does.</summary>
    public static JsonNode? Find(JsonNode? root, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate(root, (node, segment) => node switch
        {
            JsonObject members => members[Unescaped(segment)],
            JsonArray items => int.TryParse(segment, out var index) && index < items.Count ? items[index] : null,
            _ => null,
        });

    /// <summary>Takes away what stands at a place, if anything does.</summary>
    public static void Remove(JsonNode root, string pointer)
    {
        var cut = pointer.LastIndexOf('/');
        var parent = Find(root, pointer[..cut]);
        if (parent is JsonObject members)
            members.Remove(Unescaped(pointer[(cut + 1)..]));
        else if (parent is JsonArray items && int.TryParse(pointer[(cut + 1)..], out var index) && index < items.Count)
            items.RemoveAt(index);
    }

    /// <summary>Puts a value at a place whose parent exists.</summary>
    public static void Set(JsonNode root, string pointer, JsonNode? value)
    {
        var cut = pointer.LastIndexOf('/');
        var parent = Find(root, pointer[..cut]);
        if (parent is JsonArray items)
            items[int.Parse(pointer[(cut + 1)..])] = value;
        else
            parent![Unescaped(pointer[(cut + 1)..])] = value;
    }

    private static string Escaped(string name) => name.Replace("~", "~0").Replace("/", "~1");

    private static string Unescaped(string segment) => segment.Replace("~1", "/").Replace("~0", "~");
}
