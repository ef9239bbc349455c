using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>A value, or the word for what nobody can establish.</summary>
internal sealed class FactSpelling<T>(Spelling<T> inner) : Spelling<Fact<T>>
    where T : notnull
{
    /// <inheritdoc/>
    public override string Expected => inner.Expected;

    /// <inheritdoc/>
    public override Fact<T> Read(JsonElement json, Pointer at, ProblemList problems)
    {
        if (json.ValueKind == JsonValueKind.String && json.ValueEquals(ReservedWords.CannotBeEstablished))
            return Fact<T>.CannotBeEstablished;
        var read = inner.Read(json, at, problems);
        return read is null ? default : Fact<T>.Of(read);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, Fact<T> value)
    {
        if (value.IsKnown)
            inner.Write(json, value.Value);
        else
            json.WriteStringValue(ReservedWords.CannotBeEstablished);
    }
}
