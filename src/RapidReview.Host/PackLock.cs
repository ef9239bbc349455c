using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Packs;

namespace RapidReview.Host;

/// <summary>What <c>packs.lock.json</c> says: the digest of each pack that may be loaded.</summary>
internal sealed class PackLock
{
    public const string FileName = "packs.lock.json";

    /// <summary>The most bytes of it that are read at all: far more packs than there are partnerships.</summary>
    private const long MostBytes = 1024 * 1024;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    private readonly Dictionary<string, string> _digests;

    private PackLock(Dictionary<string, string> digests) => _digests = digests;

    /// <summary>The packs that are pinned, in order.</summary>
    public IEnumerable<string> Ids => _digests.Keys.Order(StringComparer.Ordinal);

    /// <summary>The digest that is pinned for a pack; null where none is.</summary>
    public string? DigestOf(string id) => _digests.GetValueOrDefault(id);

    /// <summary>Reads it; null where the folder has none.</summary>
    public static PackLock? Read(string path, List<Problem> problems)
    {
        var file = Path.Combine(path, FileName);
        if (!File.Exists(file))
            return null;
        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            if (PackFiles.Read(file, MostBytes, FileName, problems) is not { } bytes)
                return null;
            using var document = JsonDocument.Parse(bytes);
            foreach (var pack in document.RootElement.GetProperty("packs").EnumerateObject())
                digests[pack.Name] = pack.Value.GetString() ?? "";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            problems.Add(HostProblems.BadLock());
        }

        return new PackLock(digests);
    }

    /// <summary>Pins every pack as it is now.</summary>
    /// <exception cref="PackException">A pack cannot be read; nothing is pinned.</exception>
    public static Items<string> Write(string path, List<string> folders)
    {
        var problems = new List<Problem>();
        var packs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var pack in folders.Select(folder => PackFiles.Read(folder, problems)).OfType<PackFiles>())
            packs[pack.Id] = pack.Digest;
        if (problems.Count > 0)
            throw new PackException(Items.From(problems));
        using var stream = File.Create(Path.Combine(path, FileName));
        using var json = new Utf8JsonWriter(stream, Indented);
        json.WriteStartObject();
        json.WriteStartObject("packs");
        foreach (var (id, digest) in packs)
            json.WriteString(id, digest);
        json.WriteEndObject();
        json.WriteEndObject();
        return Items.From(packs.Keys);
    }
}
