using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>Any JSON value, held as its canonical text.</summary>
internal sealed class JsonTextSpelling : Spelling<string>
{
    /// <inheritdoc/>
    public override string Expected => "Give any JSON value";

    /// <inheritdoc/>
    public override string Read(JsonElement json, Pointer at, ProblemList problems) => CanonicalJson.Read(json, at, problems);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, string value) => CanonicalJson.Write(json, value);
}
