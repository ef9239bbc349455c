using System.Text.Json.Nodes;

namespace RapidReview.Rules.Model.Schemas;

/// <summary>The schemas of days and moments. That a day exists is beyond a pattern; intake looks.</summary>
internal static class DateSchemas
{
    private const string DayPattern = "(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private const string TimePattern = "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?(Z|[+-]((0[0-9]|1[0-7]):[0-5][0-9]|18:00))";

    public static JsonObject Date(SchemaBuilder builder) => new()
    {
        ["description"] = "A day in London, a moment, the first and the last day that it can have been, or that nobody can establish it.",
        ["anyOf"] = new JsonArray(Day(builder), Instant(builder), Bounds(builder), new JsonObject { ["const"] = ReservedWords.CannotBeEstablished }),
    };

    public static JsonObject Event(SchemaBuilder builder) => new()
    {
        ["description"] = "When it happened, as any date; or that it did not happen.",
        ["anyOf"] = new JsonArray(builder.Reference("date", () => Date(builder)), new JsonObject { ["const"] = ReservedWords.DidNotHappen }),
    };

    public static JsonObject Moment(SchemaBuilder builder) => new()
    {
        ["description"] = "A moment; a day means the end of that day in London.",
        ["anyOf"] = new JsonArray(Day(builder), Instant(builder)),
    };

    private static JsonObject Day(SchemaBuilder builder) => builder.Reference("day", () => new()
    {
        ["description"] = "A day in London.",
        ["type"] = "string",
        ["format"] = "date",
        ["pattern"] = $"^{DayPattern}$",
    });

    private static JsonObject Instant(SchemaBuilder builder) => builder.Reference("instant", () => new()
    {
        ["description"] = "A moment with its offset from UTC.",
        ["type"] = "string",
        ["pattern"] = $"^{DayPattern}{TimePattern}$",
    });

    private static JsonObject Bounds(SchemaBuilder builder) => builder.Reference("bounds", () => new()
    {
        ["description"] = "The first and the last day that it can have been, both inclusive.",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("from", "to"),
        ["properties"] = new JsonObject { ["from"] = Day(builder), ["to"] = Day(builder) },
    });
}
