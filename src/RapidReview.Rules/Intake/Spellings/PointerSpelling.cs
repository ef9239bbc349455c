using System.Buffers;
using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>A place in the case file, as a JSON pointer (RFC 6901).</summary>
internal sealed class PointerSpelling : Spelling<string>
{
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_/");

    /// <inheritdoc/>
    public override string Expected => "Give a place in this file as a JSON pointer, such as `\"/children/0/died\"`";

    /// <inheritdoc/>
    public override string Read(JsonElement json, Pointer at, ProblemList problems)
    {
        if (json.ValueKind != JsonValueKind.String)
            return Wrong(json, at, problems);
        var text = json.GetString()!;
        if (!IsPointer(text))
            problems.Add(IntakeProblems.NotAPointer(at, Expected));
        return text;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    private static bool IsPointer(string text) =>
        text.Length is > 0 and <= CaseLimits.PointerLength && text[0] == '/' && !text.AsSpan().ContainsAnyExcept(Allowed);
}
