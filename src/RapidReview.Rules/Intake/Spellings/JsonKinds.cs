using System.Text.Json;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>What people call the kinds of JSON values.</summary>
internal static class JsonKinds
{
    /// <summary>A noun phrase, such as <c>a text</c>.</summary>
    public static string Name(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a yes or no",
        _ => "nothing (null)",
    };
}
