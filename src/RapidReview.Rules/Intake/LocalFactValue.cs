using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Rules.Intake.Spellings;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>Reads the value of a fact that a pack declares. Which values the fact can have is the pack's to say.</summary>
internal static class LocalFactValue
{
    private static readonly DateSpelling Dates = new(isEvent: true);

    /// <summary>A single value; null, with the problem, for anything else.</summary>
    public static FactValue? Read(JsonElement json, Pointer at, ProblemList problems)
    {
        var found = new ProblemList("");
        var text = json.ValueKind is JsonValueKind.Array ? Refuse(json, at, found) : CanonicalJson.Read(json, at, found);
        foreach (var problem in found.ToItems())
            problems.Add(problem);
        return found.IsEmpty ? Of(text) : null;
    }

    /// <summary>A value that stands in a case file.</summary>
    /// <param name="json">Its canonical text.</param>
    public static FactValue Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        var (root, none) = (document.RootElement, new ProblemList(""));
        if (root.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return new(json, FactState.Known, root.GetBoolean(), false);
        var date = root.ValueKind is JsonValueKind.String or JsonValueKind.Object ? Dates.Read(root, Pointer.Root, none) : default;
        return root.ValueKind is JsonValueKind.String or JsonValueKind.Object && none.IsEmpty
            ? new(json, date.State, date, false)
            : new(json, FactState.Known, root.ValueKind == JsonValueKind.String ? root.GetString() : json, root.ValueKind == JsonValueKind.String);
    }

    private static string Refuse(JsonElement json, Pointer at, ProblemList problems)
    {
        problems.Add(IntakeProblems.WrongKind(at, JsonKinds.Name(json), "Give a single value"));
        return "";
    }
}
