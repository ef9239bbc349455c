using System.Text.Json.Nodes;

namespace RapidReview.Rules.Model.Schemas;

/// <summary>The schemas of the kinds of text.</summary>
internal static class TextSchemas
{
    public static JsonObject Reference() => new()
    {
        ["description"] = "A pseudonymous reference: letters, digits, full stops, hyphens and underscores. Never a name.",
        ["type"] = "string",
        ["pattern"] = $"^[A-Za-z0-9._-]{{1,{CaseLimits.ReferenceLength}}}$",
        ["not"] = new JsonObject { ["enum"] = new JsonArray(ReservedWords.CannotBeEstablished, ReservedWords.DidNotHappen) },
    };

    public static JsonObject FreeText() => new()
    {
        ["description"] = "Words. They must not identify anybody.",
        ["type"] = "string",
        ["minLength"] = 1,
        ["maxLength"] = CaseLimits.TextLength,
    };

    public static JsonObject JsonPointer() => new()
    {
        ["description"] = "A place in this file, as a JSON pointer.",
        ["type"] = "string",
        ["pattern"] = "^/[A-Za-z0-9._/-]*$",
        ["maxLength"] = CaseLimits.PointerLength,
    };

    public static JsonObject Authority() => new()
    {
        ["description"] = "A local authority in England or Wales, by its nine-character GSS code such as E06000004.",
        ["type"] = "string",
        ["pattern"] = "^[EW][0-9]{8}$",
    };
}
