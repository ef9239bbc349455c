using System.Text.Json;
using RapidReview.Cli.Problems;

namespace RapidReview.Cli.Scaffolding;

/// <summary>What a pack that is there already says of itself. Whether it is sound is for <c>packs check</c> to say.</summary>
internal sealed record PackOnDisk
{
    public const string ManifestName = "pack.json";

    /// <summary>Its folder, as it was named.</summary>
    public required string Folder { get; init; }

    public required string Id { get; init; }

    /// <summary>Its nation, as JSON spells it.</summary>
    public required string Nation { get; init; }

    /// <summary>Its first day, as a date.</summary>
    public required string From { get; init; }

    /// <summary>The first authority of its area.</summary>
    public required string Area { get; init; }

    public required IReadOnlyList<string> Rules { get; init; }

    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>A place to cite; null where it names none yet.</summary>
    public required Citable? Provision { get; init; }

    /// <summary>Its project; null where its rules are in JSON.</summary>
    public CSharpProject? Project { get; init; }

    /// <summary>Reads the folder of a pack.</summary>
    /// <exception cref="UnusableException">It is not the folder of a pack, or cannot be read.</exception>
    public static PackOnDisk Read(string folder)
    {
        var manifest = Path.Combine(folder, ManifestName);
        if (!File.Exists(manifest))
            throw new UnusableException([Directory.Exists(folder) ? ScaffoldProblems.NoPack(folder, Below(folder)) : File.Exists(folder) ? ScaffoldProblems.IsFile(folder) : ScaffoldProblems.NoFolder(folder)]);
        using var document = Parse(manifest);
        var root = document.RootElement;
        if (!root.TryGetProperty("extends", out _) || Text(root, "id") is not { } id || Text(root, "coversFrom") is not { } from || Texts(root, "area") is not [var area, ..])
            throw new UnusableException([ScaffoldProblems.NotAPartnerships(manifest)]);
        return new PackOnDisk
        {
            Folder = folder,
            Id = id,
            Nation = Text(root, "nation") ?? "",
            From = from,
            Area = area,
            Rules = Texts(root, "rules"),
            Files = Texts(root, "files"),
            Provision = Citable.In(Path.Combine(folder, "sources.json")),
            Project = Text(root, "assembly") is null ? null : CSharpProject.Of(folder, id),
        };
    }

    /// <summary>A JSON file whose root is an object.</summary>
    /// <exception cref="UnusableException">It is not there, or is something else.</exception>
    public static JsonDocument Parse(string file)
    {
        try
        {
            var document = JsonDocument.Parse(File.ReadAllText(file));
            return document.RootElement.ValueKind == JsonValueKind.Object ? document : throw new JsonException();
        }
        catch (JsonException exception)
        {
            throw new UnusableException([ScaffoldProblems.NotJson(file, exception.LineNumber + 1)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException([CommandProblems.CannotRead(file)]);
        }
    }

    public static string? Text(JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string> Texts(JsonElement from, string name) =>
        from.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)] : [];

    private static string? Below(string folder)
    {
        try
        {
            return Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).FirstOrDefault(below => File.Exists(Path.Combine(below, ManifestName)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It may not be looked into: then there is nothing to suggest.
            return null;
        }
    }
}
