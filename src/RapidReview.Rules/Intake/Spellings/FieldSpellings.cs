using System.Collections.Concurrent;
using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>How the fields of a record are spelled, each made when it is first needed. Thread-safe.</summary>
internal sealed class FieldSpellings<T>(RecordShape<T> shape)
    where T : class
{
    private readonly ConcurrentDictionary<string, FieldSpelling<T>> _made = new(StringComparer.Ordinal);

    /// <summary>How the field with this name, of which there is one, is spelled.</summary>
    public FieldSpelling<T> Of(string name) =>
        _made.GetOrAdd(name, static (name, shape) => FieldSpellingFactory<T>.Of(shape.Find(name)!), shape);

    /// <summary>Writes every field that says something.</summary>
    public void Write(Utf8JsonWriter json, T record)
    {
        foreach (var field in shape.Fields.Where(field => field.IsSaid(record)))
            Of(field.Name).Write(json, record);
    }
}
