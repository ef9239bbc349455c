using System.Text.Json;
using System.Text.RegularExpressions;

namespace RapidReview.Rules.Tests.Interchange;

/// <summary>Checks JSON against a schema, as far as the schema of advice goes; a keyword that it does not know is a failure.</summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    private static readonly string[] Notes = ["$schema", "$id", "$defs", "title", "description"];

    /// <summary>The places that are wrong; empty where all is valid.</summary>
    public IReadOnlyList<string> Wrong(JsonElement json) => [.. Wrong(schema, json, "")];

    private IEnumerable<string> Wrong(JsonElement rule, JsonElement json, string at) => rule.EnumerateObject()
        .Where(keyword => !Notes.Contains(keyword.Name, StringComparer.Ordinal))
        .SelectMany(keyword => Wrong(rule, keyword.Name, keyword.Value, json, at));

    private IEnumerable<string> Wrong(JsonElement rule, string keyword, JsonElement value, JsonElement json, string at) => keyword switch
    {
        "$ref" => Wrong(schema.GetProperty("$defs").GetProperty(value.GetString()!["#/$defs/".Length..]), json, at),
        "type" => Unless(IsOf(value.GetString()!, json), $"{at} is no {value}"),
        "const" => Unless(JsonElement.DeepEquals(value, json), $"{at} is not {value}"),
        "pattern" => Unless(json.ValueKind != JsonValueKind.String || Regex.IsMatch(json.GetString()!, value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)), $"{at} is not spelled {value}"),
        "anyOf" => Unless(value.EnumerateArray().Any(option => !Wrong(option, json, at).Any()), $"{at} is none of several"),
        "oneOf" => Unless(value.EnumerateArray().Count(option => !Wrong(option, json, at).Any()) == 1, $"{at} is not one of several"),
        "items" => json.ValueKind != JsonValueKind.Array ? [] : json.EnumerateArray().SelectMany((item, index) => Wrong(value, item, $"{at}/{index}")),
        "required" => json.ValueKind != JsonValueKind.Object ? [] : value.EnumerateArray().Where(name => !json.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at} lacks {name}"),
        "properties" => json.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().Where(property => json.TryGetProperty(property.Name, out _)).SelectMany(property => Wrong(property.Value, json.GetProperty(property.Name), $"{at}/{property.Name}")),
        "additionalProperties" => json.ValueKind != JsonValueKind.Object ? [] : json.EnumerateObject().Where(property => !rule.GetProperty("properties").TryGetProperty(property.Name, out _)).Select(property => $"{at} has {property.Name}"),
        _ => [$"the keyword {keyword} is not known here"],
    };

    private static IEnumerable<string> Unless(bool holds, string otherwise) => holds ? [] : [otherwise];

    private static bool IsOf(string type, JsonElement json) => type switch
    {
        "object" => json.ValueKind == JsonValueKind.Object,
        "array" => json.ValueKind == JsonValueKind.Array,
        "string" => json.ValueKind == JsonValueKind.String,
        "boolean" => json.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out _),
        _ => json.ValueKind == JsonValueKind.Null,
    };
}
