using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Problems;

namespace RapidReview.Host;

/// <summary>What <c>packs.lock.json</c> says: the digest of each pack that may be loaded.</summary>
internal sealed class PackLock
{
    public const string FileName = "packs.lock.json";

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
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
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
    public static Items<string> Write(string path, List<string> folders)
    {
        var packs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in folders)
            packs[IdOf(new Dictionary<string, byte[]>(StringComparer.Ordinal) { [FolderPack.Manifest] = FolderPack.WithoutMark(File.ReadAllBytes(Path.Combine(folder, FolderPack.Manifest))) }, Path.GetFileName(folder))] = Digest(folder);
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

    /// <summary>The id in a manifest; the name of the folder where it cannot be read, which the reader of the manifest reports.</summary>
    public static string IdOf(Dictionary<string, byte[]> files, string folder)
    {
        try
        {
            using var manifest = JsonDocument.Parse(files[FolderPack.Manifest]);
            return manifest.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString()! : folder;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return folder;
        }
    }

    /// <summary>SHA-256 over the names and the contents of what the pack is made of: the JSON files that are read of it and its assemblies, not its cases or what it says to readers.</summary>
    public static string Digest(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder).Where(IsPartOfPack).OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetFileName(file)}\n{bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsPartOfPack(string file) => Path.GetExtension(file) == ".dll" || FolderPack.Known.Contains(Path.GetFileName(file), StringComparer.Ordinal);
}
