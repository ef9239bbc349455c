using System.Text.Json.Nodes;
using RapidReview.Facts;

namespace RapidReview.Rules.Model.Schemas;

/// <summary>Makes the schema of the values of a shape; that a value may be absent is not part of it.</summary>
internal sealed class SchemaFactory(SchemaBuilder builder) : IShapeVisitor<JsonObject>
{
    public JsonObject Text(TextShape shape) => shape.Kind switch
    {
        TextKind.Free => builder.Reference("freeText", TextSchemas.FreeText),
        TextKind.Pointer => builder.Reference("jsonPointer", TextSchemas.JsonPointer),
        TextKind.Json => new() { ["not"] = new JsonObject { ["type"] = "null" } },
        _ => builder.Reference("reference", TextSchemas.Reference),
    };

    public JsonObject Number(NumberShape shape) => new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = CaseLimits.Number };

    public JsonObject YesNo(YesNoShape shape) => new() { ["type"] = "boolean" };

    public JsonObject Code<T>(CodeShape<T> shape)
        where T : struct, Enum => builder.Reference(Names.Json(typeof(T).Name), builder.Codes<T>);

    public JsonObject Authority(AuthorityShape shape) => builder.Reference("authorityCode", TextSchemas.Authority);

    public JsonObject Fact<T>(FactShape<T> shape)
        where T : notnull => Alternatives.Of(shape.Value.Accept(this), CannotBeEstablished());

    public JsonObject Date(DateShape shape) => shape.IsEvent
        ? builder.Reference("event", () => DateSchemas.Event(builder))
        : builder.Reference("date", () => DateSchemas.Date(builder));

    public JsonObject Moment(MomentShape shape) => builder.Reference("moment", () => DateSchemas.Moment(builder));

    public JsonObject Local(LocalShape shape) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = builder.Reference("reference", TextSchemas.Reference),
        ["additionalProperties"] = new JsonObject { ["type"] = "object" },
    };

    public JsonObject List<T>(ListShape<T> shape)
        where T : notnull
    {
        var items = new JsonObject { ["type"] = "array", ["items"] = shape.Item.Accept(this), ["maxItems"] = CaseLimits.For(typeof(T)) };
        if (shape.NeedsItems)
            items["minItems"] = 1;
        return shape.Completeness == CompletenessFrom.Itself ? WithCompleteness(items) : items;
    }

    public JsonObject Record<T>(RecordShape<T> shape)
        where T : class => builder.Reference(Names.Json(typeof(T).Name), () => builder.Record(shape));

    private static JsonObject WithCompleteness(JsonObject items) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["complete"] = new JsonObject
            {
                ["description"] = "Whether these are all there are; leave it out where nobody has said.",
                ["anyOf"] = new JsonArray(new JsonObject { ["type"] = new JsonArray("boolean", "null") }, CannotBeEstablished()),
            },
            ["items"] = Alternatives.Of(items, new() { ["type"] = "null" }),
        },
    };

    private static JsonObject CannotBeEstablished() => new() { ["const"] = ReservedWords.CannotBeEstablished };
}
