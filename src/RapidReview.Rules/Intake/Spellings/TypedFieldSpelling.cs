using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>How one field of a record is spelled.</summary>
internal sealed class TypedFieldSpelling<TRecord, TValue>(ValueField<TRecord, TValue> source) : FieldSpelling<TRecord>
    where TRecord : class
{
    private readonly Spelling<TValue> _value = SpellingFactory.Of(source.ValueShape);

    /// <inheritdoc/>
    public override void Read(JsonElement json, TRecord record, Pointer at, ProblemList problems) =>
        source.Set(record, _value.Read(json, at, problems));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, TRecord record)
    {
        json.WritePropertyName(source.Name);
        _value.Write(json, source.Get(record));
    }
}
