using System.Text.Json;

namespace RapidReview.Cli.Scaffolding;

/// <summary>A place in a document that a new rule can cite until its author names the right one.</summary>
/// <param name="Provision">The id of the place.</param>
/// <param name="From">The first day of its document, as a date.</param>
internal sealed record Citable(string Provision, string From)
{
    /// <summary>A place of the document that has been in force longest, of those that still are; null where a pack names none.</summary>
    public static Citable? In(string file)
    {
        if (!File.Exists(file))
            return null;
        using var sources = PackOnDisk.Parse(file);
        var documents = Objects(sources, "instruments").Where(one => !one.TryGetProperty("until", out _)).ToLookup(one => PackOnDisk.Text(one, "id"), one => PackOnDisk.Text(one, "from"), StringComparer.Ordinal);
        return Objects(sources, "provisions")
            .Select(one => (Id: PackOnDisk.Text(one, "id"), From: documents[PackOnDisk.Text(one, "instrument")].FirstOrDefault()))
            .Where(one => one is { Id: not null, From: not null })
            .OrderBy(one => one.From, StringComparer.Ordinal)
            .Select(one => new Citable(one.Id!, one.From!))
            .FirstOrDefault();
    }

    private static List<JsonElement> Objects(JsonDocument document, string list) =>
        document.RootElement.TryGetProperty(list, out var found) && found.ValueKind == JsonValueKind.Array ? [.. found.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object)] : [];
}
