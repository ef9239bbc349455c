using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>
/// Any JSON value as one text: no white space, members sorted by name in ordinal order, numbers in their shortest form.
/// Texts within it are looked at as every free text is.
/// </summary>
internal static class CanonicalJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Read(JsonElement json, Pointer at, ProblemList problems)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, Compact))
            Copy(json, writer, at, problems);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    public static void Write(Utf8JsonWriter json, string text)
    {
        using var document = JsonDocument.Parse(text);
        document.RootElement.WriteTo(json);
    }

    private static void Copy(JsonElement json, Utf8JsonWriter writer, Pointer at, ProblemList problems)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                CopyMembers(json, writer, at, problems);
                break;
            case JsonValueKind.Array:
                CopyItems(json, writer, at, problems);
                break;
            case JsonValueKind.String:
                CopyText(json.GetString()!, writer, at, problems);
                break;
            case JsonValueKind.Number:
                CopyNumber(json, writer, at, problems);
                break;
            default:
                json.WriteTo(writer);
                break;
        }
    }

    private static void CopyMembers(JsonElement json, Utf8JsonWriter writer, Pointer at, ProblemList problems)
    {
        writer.WriteStartObject();
        var last = default(string);
        foreach (var member in json.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            if (problems.IsFull)
                break;
            if (string.Equals(member.Name, last, StringComparison.Ordinal))
                problems.Add(IntakeProblems.RepeatedProperty(at.Of(member.Name)));
            last = member.Name;
            writer.WritePropertyName(member.Name);
            Copy(member.Value, writer, at.Of(member.Name), problems);
        }

        writer.WriteEndObject();
    }

    private static void CopyItems(JsonElement json, Utf8JsonWriter writer, Pointer at, ProblemList problems)
    {
        if (json.GetArrayLength() is var count && count > CaseLimits.Items)
            problems.Add(IntakeProblems.TooManyItems(at, count, CaseLimits.Items));
        writer.WriteStartArray();
        var index = 0;
        foreach (var item in json.EnumerateArray().Take(CaseLimits.Items))
        {
            if (problems.IsFull)
                break;
            Copy(item, writer, at.Of(index), problems);
            index++;
        }

        writer.WriteEndArray();
    }

    private static void CopyText(string text, Utf8JsonWriter writer, Pointer at, ProblemList problems)
    {
        // Local facts may hold an empty text; nothing that identifies a person may stand in any.
        if (text.Length > 0)
            FreeTextSpelling.Check(text, at, problems);
        writer.WriteStringValue(text);
    }

    private static void CopyNumber(JsonElement json, Utf8JsonWriter writer, Pointer at, ProblemList problems)
    {
        // The writer wants a value even where there is none worth keeping.
        if (!json.TryGetDecimal(out var number))
            problems.Add(IntakeProblems.TooLongNumber(at));
        writer.WriteRawValue(number.ToString("0.############################"));
    }
}
