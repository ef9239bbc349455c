using System.Text.Json;
using RapidReview.Problems;

namespace RapidReview.Rules.Packs;

/// <summary>Walks a JSON file of a pack strictly and collects every problem with its place.</summary>
internal sealed class DataFile(string name, List<Problem> problems)
{
    public string Name { get; } = name;

    /// <summary>Reads an object whose properties are all known; a property in <paramref name="optional"/> may be left out.</summary>
    public JsonReading Object(JsonElement element, string pointer, string[] required, string[] optional)
    {
        var found = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report(pointer, "an object was expected", $"Write an object with {string.Join(", ", required)}.");
            return new JsonReading(this, pointer, found);
        }

        foreach (var property in element.EnumerateObject())
        {
            if (!required.Contains(property.Name) && !optional.Contains(property.Name))
                problems.Add(PackProblems.NoSuchProperty(Name, $"{pointer}/{property.Name}", property.Name, Nearest(property.Name, [.. required, .. optional]), [.. required, .. optional]));
            else if (!found.TryAdd(property.Name, property.Value))
                Report($"{pointer}/{property.Name}", $"`{property.Name}` stands here twice", "Keep one of them.");
        }

        foreach (var missing in required.Where(property => !found.ContainsKey(property)))
            Report(pointer, $"`{missing}` is missing", "Add it.");
        return new JsonReading(this, pointer, found);
    }

    public void Report(string pointer, string found, string remedy) => problems.Add(PackProblems.Malformed(Name, pointer, found, remedy));

    public void Add(Problem problem) => problems.Add(problem);

    public static string? Nearest(string text, IEnumerable<string> candidates) => candidates
        .Select(candidate => (candidate, distance: Places.EditDistance.Between(candidate, text)))
        .Where(pair => pair.distance <= 3)
        .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
        .Select(pair => pair.candidate)
        .FirstOrDefault();
}
