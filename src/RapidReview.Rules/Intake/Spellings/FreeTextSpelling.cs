using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>Words that people write freely. They must not identify anybody.</summary>
internal sealed class FreeTextSpelling : Spelling<string>
{
    /// <inheritdoc/>
    public override string Expected => "Give a text";

    /// <inheritdoc/>
    public override string Read(JsonElement json, Pointer at, ProblemList problems)
    {
        if (json.ValueKind != JsonValueKind.String)
            return Wrong(json, at, problems);
        var text = json.GetString()!;
        Check(text, at, problems);
        return text;
    }

    /// <summary>Adds the problem that a text may not stand in a case file.</summary>
    public static void Check(string text, Pointer at, ProblemList problems)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > CaseLimits.TextLength || text.Any(IsForbidden))
            problems.Add(IntakeProblems.BadText(at));
        else if (IdentifyingText.Find(text) is { } what)
            problems.Add(IntakeProblems.Identifying(at, what));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    private static bool IsForbidden(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t');
}
