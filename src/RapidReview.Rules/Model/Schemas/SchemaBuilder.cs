using System.Reflection;
using System.Text.Json.Nodes;

namespace RapidReview.Rules.Model.Schemas;

/// <summary>Builds the schema of the case file: its own object, with a definition for each other record, list of codes and kind of text.</summary>
internal sealed class SchemaBuilder(Func<MemberInfo, string?> summaryOf)
{
    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);

    public JsonObject Build()
    {
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = CaseSchema.Id,
            ["title"] = "Case file",
        };
        foreach (var (name, value) in Record(CaseModel.Root).ToList())
            root[name] = value?.DeepClone();
        root["properties"]!["schemaVersion"] = new JsonObject { ["const"] = Cases.CaseFile.CurrentSchemaVersion };
        root["$defs"] = new JsonObject(_definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        return root;
    }

    /// <summary>A reference to a definition, which is made when it is first needed.</summary>
    public JsonObject Reference(string name, Func<JsonObject> make)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = new JsonObject();
            _definitions[name] = make();
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>What an object with the fields of a record must look like.</summary>
    public JsonObject Record<T>(RecordShape<T> shape)
        where T : class
    {
        var schema = new JsonObject
        {
            ["description"] = summaryOf(typeof(T)),
            ["type"] = "object",
            ["additionalProperties"] = false,
        };
        if (shape.Fields.Any(field => field.IsRequired))
            schema["required"] = new JsonArray([.. shape.Fields.Where(field => field.IsRequired).Select(field => (JsonNode)field.Name)]);
        schema["properties"] = new JsonObject(shape.Fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)Field(field))));
        return schema;
    }

    /// <summary>A closed list of codes, each with what it means.</summary>
    public JsonObject Codes<T>()
        where T : struct, Enum => new()
        {
            ["description"] = summaryOf(typeof(T)),
            ["oneOf"] = new JsonArray([.. Enum.GetValues<T>().Select(value => new JsonObject
            {
                ["const"] = CaseModel.CodeOf(value),
                ["description"] = summaryOf(typeof(T).GetField(value.ToString())!),
            })]),
        };

    private JsonObject Field<T>(Field<T> field)
        where T : class
    {
        var value = field.Shape.Accept(new SchemaFactory(this));
        if (!field.IsRequired)
            value = Alternatives.Of(value, new() { ["type"] = "null" });
        value.Insert(0, "description", Describe(field));
        return value;
    }

    private string? Describe<T>(Field<T> field)
        where T : class => field.Ask is { } ask
            ? string.Join(' ', new[] { ask.Question, ask.Note, $"Usually answered by: {Names.Words(ask.Of.ToString())}." }.Where(part => part is not null))
            : summaryOf(field.Property);
}
