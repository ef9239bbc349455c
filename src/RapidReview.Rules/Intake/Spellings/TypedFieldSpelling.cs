using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>How one field of a record is spelled. Its value's spelling is made when it is first needed.</summary>
internal sealed class TypedFieldSpelling<TRecord, TValue>(TypedField<TRecord, TValue> source) : FieldSpelling<TRecord>
    where TRecord : class
{
    private Spelling<TValue>? _value;

    /// <inheritdoc/>
    public override string Name => source.Name;

    private Spelling<TValue> Value => _value ??= SpellingFactory.Of(source.Typed);

    /// <inheritdoc/>
    public override void Read(JsonElement json, TRecord record, Pointer at, ProblemList problems) =>
        source.Set(record, Value.Read(json, at, problems));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, TRecord record)
    {
        if (!source.IsSaid(record))
            return;
        json.WritePropertyName(source.Name);
        Value.Write(json, source.Get(record));
    }
}
