using System.Text.Json.Nodes;

namespace RapidReview.Cli.Tests.Support;

/// <summary>Spoils case files, the same ways each time.</summary>
internal static class Mutations
{
    private static readonly string[] Values =
        ["null", "true", "0", "-1", "1e99", "\"\"", "\"\\u001b[31m\"", "\"2024-02-30\"", "\"2024-04-01\"", "\"9999-12-31\"", "\"did-not-happen\"", "\"cannot-be-established\"", "[]", "{}", "[null]", "{\"items\":[]}", "\"E06000004\"", "\"W06000015\"", "\"yes\""];

    /// <summary>A text with one to three places changed.</summary>
    public static string Of(string json, int seed)
    {
        var state = unchecked((uint)seed * 2654435761u + 12345u);
        var text = json;
        for (var i = Below(3); i >= 0; i--)
            text = Below(2) == 0 ? Characters(text) : Node(text);
        return text;

        int Below(int bound)
        {
            state = unchecked((state * 1664525u) + 1013904223u);
            return (int)((state >> 8) % (uint)bound);
        }

        string Characters(string from)
        {
            var at = Below(from.Length);
            var length = Math.Min(Below(12), from.Length - at);
            return Below(3) switch
            {
                0 => from.Remove(at, length),
                1 => from.Insert(at, from.Substring(at, length)),
                _ => string.Concat(from.AsSpan(0, at), "\"{}[]:,\\0\u0001\u00e9"[Below(11)].ToString(), from.AsSpan(at)),
            };
        }

        string Node(string from)
        {
            JsonNode? root;
            try
            {
                root = JsonNode.Parse(from);
            }
            catch (Exception exception) when (exception is System.Text.Json.JsonException or ArgumentException)
            {
                return from;
            }

            var node = root;
            for (var depth = 1 + Below(6); depth > 0 && node is JsonObject or JsonArray; depth--)
            {
                var children = node is JsonObject members ? members.Select(member => member.Value).ToList() : [.. (JsonArray)node];
                if (children.Count == 0 || children[Below(children.Count)] is not { } next)
                    break;
                node = next;
            }

            if (node?.Parent is not null)
                node.ReplaceWith(JsonNode.Parse(Values[Below(Values.Length)]));
            return root?.ToJsonString() ?? "null";
        }
    }
}
