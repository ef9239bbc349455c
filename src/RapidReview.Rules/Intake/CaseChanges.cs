using System.Text.Json;
using RapidReview.Cases;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>Puts other facts into a case file, as strictly as a file is read. Pure and thread-safe.</summary>
public static class CaseChanges
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = CaseLimits.Depth };

    /// <summary>The file with the changes, made one after another.</summary>
    /// <param name="file">The file, which stays as it is.</param>
    /// <param name="changes">The changes.</param>
    /// <returns>The changed file, or every problem; a problem's pointer is into the changed file.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Reading Apply(CaseFile file, IEnumerable<CaseChange> changes)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(changes);
        var problems = new ProblemList("");
        foreach (var change in changes)
            file = Apply(file, change, problems);
        if (problems.IsEmpty)
        {
            if (file.SchemaVersion != CaseFile.CurrentSchemaVersion)
                problems.Add(IntakeProblems.UnsupportedVersion(Pointer.Root.Of("schemaVersion")));
            foreach (var problem in CaseChecks.Find(file))
                problems.Add(problem);
        }

        return problems.IsEmpty ? new Reading(file, []) : new Reading(null, problems.ToItems());
    }

    private static CaseFile Apply(CaseFile file, CaseChange change, ProblemList problems)
    {
        if (change.Pointer.Length > CaseLimits.PointerLength || !change.Pointer.StartsWith('/'))
        {
            problems.Add(IntakeProblems.NotAPointer(Pointer.Root, "Give a place in the file as a JSON pointer, such as `/children/0/died`"));
            return file;
        }

        if (change.Value.Length > CaseLimits.Bytes)
        {
            problems.Add(IntakeProblems.TooLarge());
            return file;
        }

        using var value = Parse(change.Value);
        return new Replacing(change.Pointer[1..].Split('/').Select(Pointer.Unescaped).ToArray(), value.RootElement, problems).In(file);
    }

    /// <summary>The value as JSON, or as a text where it is none.</summary>
    internal static JsonDocument Parse(string value)
    {
        try
        {
            return JsonDocument.Parse(value, Strict);
        }
        catch (JsonException)
        {
            return JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(value));
        }
    }
}
