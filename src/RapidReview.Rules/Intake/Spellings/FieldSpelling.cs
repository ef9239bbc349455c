using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>How one field of a record is spelled.</summary>
internal abstract class FieldSpelling<TRecord>
    where TRecord : class
{
    /// <summary>Reads the member into a record that nobody else has seen.</summary>
    public abstract void Read(JsonElement json, TRecord record, Pointer at, ProblemList problems);

    /// <summary>Writes name and value.</summary>
    public abstract void Write(Utf8JsonWriter json, TRecord record);
}
