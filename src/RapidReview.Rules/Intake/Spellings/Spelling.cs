using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>How values of one shape are written in JSON, and read back. Immutable and thread-safe.</summary>
internal abstract class Spelling<T>
{
    /// <summary>What a right spelling looks like, as a remedy.</summary>
    public abstract string Expected { get; }

    /// <summary>
    /// The value that stands here; never asked of <c>null</c>. Where it is wrong, adds every problem and returns anything.
    /// </summary>
    public abstract T Read(JsonElement json, Pointer at, ProblemList problems);

    /// <summary>Writes a value that says something.</summary>
    public abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>Adds the problem that what stands here is of another kind, and returns nothing.</summary>
    protected T Wrong(JsonElement json, Pointer at, ProblemList problems)
    {
        problems.Add(IntakeProblems.WrongKind(at, JsonKinds.Name(json), Expected));
        return default!;
    }
}
