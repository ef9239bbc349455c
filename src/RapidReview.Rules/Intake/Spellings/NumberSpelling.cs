using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>A whole number of things.</summary>
internal sealed class NumberSpelling : Spelling<int>
{
    /// <inheritdoc/>
    public override string Expected => "Give a whole number, without quotes";

    /// <inheritdoc/>
    public override int Read(JsonElement json, Pointer at, ProblemList problems)
    {
        if (json.ValueKind != JsonValueKind.Number)
            return Wrong(json, at, problems);
        if (!json.TryGetInt32(out var number) || number is < 0 or > CaseLimits.Number)
            problems.Add(IntakeProblems.BadNumber(at));
        return number;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);
}
