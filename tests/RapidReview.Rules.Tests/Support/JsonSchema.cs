using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RapidReview.Rules.Tests.Support;

/// <summary>A plain reading of JSON Schema 2020-12, of the keywords that our schemas use and no others.</summary>
internal sealed class JsonSchema(JsonNode root)
{
    public bool Accepts(JsonNode? value) => Accepts(root, value);

    private bool Accepts(JsonNode? schema, JsonNode? value) =>
        schema is JsonObject rules ? rules.All(rule => Accepts(rule.Key, rule.Value!, rules, value)) : schema!.GetValue<bool>();

    private bool Accepts(string keyword, JsonNode rule, JsonObject rules, JsonNode? value) => keyword switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" or "format" => true,
        "$ref" => Accepts(JsonPlaces.Find(root, rule.GetValue<string>()[1..]), value),
        "type" => rule is JsonArray kinds ? kinds.Any(kind => Is(kind!.GetValue<string>(), value)) : Is(rule.GetValue<string>(), value),
        "const" => JsonNode.DeepEquals(rule, value),
        "enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
        "anyOf" => rule.AsArray().Any(one => Accepts(one, value)),
        "oneOf" => rule.AsArray().Count(one => Accepts(one, value)) == 1,
        "not" => !Accepts(rule, value),
        "required" => value is not JsonObject members || rule.AsArray().All(name => members.ContainsKey(name!.GetValue<string>())),
        "properties" => value is not JsonObject members || rule.AsObject().All(one => !members.ContainsKey(one.Key) || Accepts(one.Value, members[one.Key])),
        "additionalProperties" => value is not JsonObject members || members.All(member => rules["properties"]?.AsObject().ContainsKey(member.Key) == true || Accepts(rule, member.Value)),
        "propertyNames" => value is not JsonObject members || members.All(member => Accepts(rule, JsonValue.Create(member.Key))),
        "items" => value is not JsonArray items || items.All(item => Accepts(rule, item)),
        "minItems" => value is not JsonArray items || items.Count >= rule.GetValue<int>(),
        "maxItems" => value is not JsonArray items || items.Count <= rule.GetValue<int>(),
        "pattern" => Text(value) is not { } text || Regex.IsMatch(text, rule.GetValue<string>(), RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)),
        "minLength" => Text(value) is not { } text || new StringInfo(text).LengthInTextElements >= rule.GetValue<int>(),
        "maxLength" => Text(value) is not { } text || text.EnumerateRunes().Count() <= rule.GetValue<int>(),
        "minimum" => Number(value) is not { } number || number >= rule.GetValue<int>(),
        "maximum" => Number(value) is not { } number || number <= rule.GetValue<int>(),
        _ => throw new NotSupportedException($"The keyword {keyword} is not known here."),
    };

    private static bool Is(string kind, JsonNode? value) => kind switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => Text(value) is not null,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "integer" => Number(value) is { } number && double.IsInteger(number),
        _ => throw new NotSupportedException($"The type {kind} is not known here."),
    };

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static double? Number(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number ? double.Parse(value.ToJsonString()) : null;
}
