using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>A record: an object with the names of its fields.</summary>
internal sealed class RecordSpelling<T> : Spelling<T>
    where T : class
{
    private readonly FieldSpellings<T> _fields;
    private readonly ObjectReader _members;

    public RecordSpelling(RecordShape<T> shape)
    {
        _fields = new FieldSpellings<T>(shape);
        _members = new ObjectReader(
            shape.Name,
            [.. shape.Fields.Select(field => field.Name)],
            [.. shape.Fields.Where(field => field.IsRequired).Select(field => field.Name)]);
    }

    /// <inheritdoc/>
    public override string Expected => "Give an object in curly brackets";

    /// <inheritdoc/>
    public override T Read(JsonElement json, Pointer at, ProblemList problems)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return Wrong(json, at, problems);
        var record = RecordShape<T>.Create();
        _members.Read(json, at, problems, (name, value) => _fields.Of(name).Read(value, record, at.Of(name), problems));
        return record;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        _fields.Write(json, value);
        json.WriteEndObject();
    }
}
