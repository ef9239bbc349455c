using System.Reflection;
using System.Text.Json.Nodes;
using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Interchange;

/// <summary>
/// Builds the schema of advice from its records, apart from what writes them: each checks the other. Every property is
/// required, and no others are allowed.
/// </summary>
internal sealed class AdviceSchemaBuilder(Func<MemberInfo, string?> summaryOf)
{
    private const string Day = @"^\d{4}-\d{2}-\d{2}$";

    private const string Moment = @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}";

    private readonly NullabilityInfoContext _nullability = new();

    private readonly SortedDictionary<string, JsonNode?> _definitions = new(StringComparer.Ordinal);

    public JsonObject Build()
    {
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = AdviceSchema.Id,
            ["title"] = "Advice",
        };
        foreach (var (name, value) in Record(typeof(Advice)).ToList())
            root[name] = value?.DeepClone();
        root["properties"]!["schemaVersion"]!["const"] = 1;
        root["$defs"] = new JsonObject(_definitions);
        return root;
    }

    private JsonObject Record(Type type)
    {
        var properties = Properties(type).ToList();
        return new JsonObject
        {
            ["description"] = summaryOf(type),
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. properties.Select(property => (JsonNode)FactPath.Camel(property.Name))]),
            ["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create(FactPath.Camel(property.Name), (JsonNode?)Property(property)))),
        };
    }

    /// <summary>What all findings have first, then what their kind adds.</summary>
    private static IEnumerable<PropertyInfo> Properties(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.Name != "EqualityContract")
        .OrderBy(property => property.DeclaringType == type ? 1 : 0)
        .ThenBy(property => property.MetadataToken);

    private JsonObject Property(PropertyInfo property)
    {
        var inner = Nullable.GetUnderlyingType(property.PropertyType);
        var isNullable = inner is not null || (!property.PropertyType.IsValueType && _nullability.Create(property).ReadState == NullabilityState.Nullable);
        var value = Value(inner ?? property.PropertyType);
        if (isNullable)
            value = new JsonObject { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) };
        value.Insert(0, "description", summaryOf(property));
        return value;
    }

    private JsonObject Value(Type type)
    {
        if (type == typeof(string) || type == typeof(AuthorityCode))
            return Text(null);
        if (type == typeof(int))
            return new() { ["type"] = "integer" };
        if (type == typeof(bool))
            return new() { ["type"] = "boolean" };
        if (type == typeof(LocalDate))
            return Text(Day);
        if (type == typeof(Instant))
            return Text(Moment);
        if (type == typeof(DateFact))
            return Reference(type, Date);
        if (type.IsEnum)
            return Reference(type, () => Enumeration(type));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Items<>))
            return new() { ["type"] = "array", ["items"] = Value(type.GetGenericArguments()[0]) };
        return Reference(type, () => Record(type));
    }

    private JsonObject Reference(Type type, Func<JsonObject> make)
    {
        var name = FactPath.Camel(type.Name);
        if (_definitions.TryAdd(name, null))
            _definitions[name] = make();
        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject Text(string? pattern) =>
        pattern is null ? new() { ["type"] = "string" } : new() { ["type"] = "string", ["pattern"] = pattern };

    private JsonObject Enumeration(Type type) => new()
    {
        ["description"] = summaryOf(type),
        ["oneOf"] = new JsonArray([.. Enum.GetValues(type).Cast<object>().Select(value => new JsonObject
        {
            ["const"] = Codes.Spell(value),
            ["description"] = summaryOf(type.GetField(value.ToString()!)!),
        })]),
    };

    /// <summary>A date as the case file spells it.</summary>
    private JsonObject Date() => new()
    {
        ["description"] = "A day in London, a moment with its offset, the first and the last day that it can have been, or a word for what is known of it. Null: not yet known.",
        ["anyOf"] = new JsonArray(
            Text(Day),
            Text(Moment),
            new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["required"] = new JsonArray("from", "to"),
                ["properties"] = new JsonObject { ["from"] = Text(Day), ["to"] = Text(Day) },
            },
            new JsonObject { ["const"] = "did-not-happen" },
            new JsonObject { ["const"] = "cannot-be-established" },
            new JsonObject { ["type"] = "null" }),
    };
}
