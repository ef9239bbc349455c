using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>A plain yes or no.</summary>
internal sealed class YesNoSpelling : Spelling<bool>
{
    /// <inheritdoc/>
    public override string Expected => "Give `true` or `false`, without quotes";

    /// <inheritdoc/>
    public override bool Read(JsonElement json, Pointer at, ProblemList problems) => json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Wrong(json, at, problems),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);
}
