using System.Text.Json.Nodes;

namespace RapidReview.Rules.Model.Schemas;

/// <summary>Several schemas of which one is to fit.</summary>
internal static class Alternatives
{
    /// <summary>One more possibility beside those that there are.</summary>
    public static JsonObject Of(JsonObject schema, JsonObject other)
    {
        if (schema["anyOf"] is JsonArray alternatives && schema.Count == 1)
        {
            alternatives.Add(other);
            return schema;
        }

        return new() { ["anyOf"] = new JsonArray(schema, other) };
    }
}
