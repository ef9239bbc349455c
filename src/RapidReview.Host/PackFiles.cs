using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RapidReview.Packs;
using RapidReview.Problems;

namespace RapidReview.Host;

/// <summary>
/// The files that a pack is made of, as they lay in its folder when they were read: each once, so that what is compared with the
/// lock file is what is used, and none that is larger than a file of a pack may be.
/// </summary>
internal sealed class PackFiles
{
    public const string Manifest = "pack.json";

    /// <summary>The files that a pack is made of, beside its assembly and its documents. Whatever else lies in its folder is for readers.</summary>
    public static readonly string[] Known = [Manifest, "sources.json", "parameters.json", "facts.json", "rules.json"];

    private const string Assembly = ".dll";

    /// <summary>The most bytes of an assembly that is read at all.</summary>
    private const long MostAssemblyBytes = 64L * 1024 * 1024;

    private readonly SortedDictionary<string, byte[]> _files;

    private PackFiles(string folder, SortedDictionary<string, byte[]> files) => (Folder, _files) = (folder, files);

    /// <summary>The name of the folder.</summary>
    public string Folder { get; }

    /// <summary>The names of the assemblies, in order.</summary>
    public IEnumerable<string> Assemblies => _files.Keys.Where(name => Path.GetExtension(name) == Assembly);

    /// <summary>The names of the files with documents, in order.</summary>
    public IReadOnlyList<string> Documents => [.. _files.Keys.Where(name => name.EndsWith(RulePack.DocumentEnding, StringComparison.Ordinal))];

    /// <summary>The id in the manifest; the name of the folder where it cannot be read, which the reader of the manifest reports.</summary>
    public string Id => IdIn(_files[Manifest]) ?? Folder;

    /// <summary>SHA-256 over the names and the contents of the files, in hexadecimal.</summary>
    public string Digest
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (name, bytes) in _files)
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{bytes.Length}\n"));
                hash.AppendData(bytes);
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <summary>Whether some file of a pack lies in a folder, its assembly too.</summary>
    public static bool AnyIn(string folder) => Directory.EnumerateFiles(folder).Any(IsPartOfPack);

    /// <summary>Reads them; null where one is missing, too large or cannot be read.</summary>
    public static PackFiles? Read(string folder, List<Problem> problems)
    {
        var before = problems.Count;
        var name = Path.GetFileName(folder);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder).Where(IsPartOfPack).Order(StringComparer.Ordinal))
        {
            if (LeadsOut(file, folder))
            {
                problems.Add(HostProblems.LeadsOut($"{name}/{Path.GetFileName(file)}"));
                continue;
            }

            var most = Path.GetExtension(file) == Assembly ? MostAssemblyBytes : RulePack.MostFileBytes;
            if (Read(file, most, $"{name}/{Path.GetFileName(file)}", problems) is { } bytes)
                files.Add(Path.GetFileName(file), bytes);
        }

        if (problems.Count == before && !files.ContainsKey(Manifest))
            problems.Add(HostProblems.NoManifest(name));
        return problems.Count == before ? new PackFiles(name, files) : null;
    }

    /// <summary>Reads a file no further than to <paramref name="most"/> bytes; null where it is larger or cannot be read.</summary>
    public static byte[]? Read(string file, long most, string document, List<Problem> problems)
    {
        try
        {
            using var stream = File.OpenRead(file);
            if (stream.Length > most)
            {
                problems.Add(HostProblems.TooLarge(document, stream.Length, most));
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problems.Add(HostProblems.UnreadableFile(document, exception.Message));
            return null;
        }
    }

    /// <summary>The bytes of a file; null where there is no such file.</summary>
    public byte[]? Bytes(string name) => _files.GetValueOrDefault(name);

    /// <summary>The bytes of a text without the byte order mark that some editors put before it; null where there is no such file.</summary>
    public byte[]? Text(string name) => Bytes(name) is { } bytes ? WithoutMark(bytes) : null;

    private static string? IdIn(byte[] manifest)
    {
        try
        {
            using var read = JsonDocument.Parse(WithoutMark(manifest));
            return read.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static byte[] WithoutMark(byte[] text) => text.AsSpan().StartsWith("\ufeff"u8) ? text[3..] : text;

    /// <summary>Whether a file is a link to one that does not lie in the folder, or below it.</summary>
    private static bool LeadsOut(string file, string folder) =>
        File.ResolveLinkTarget(file, returnFinalTarget: true) is { } target && !target.FullName.StartsWith(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsPartOfPack(string file) => Path.GetExtension(file) == Assembly || Known.Contains(Path.GetFileName(file), StringComparer.Ordinal) || file.EndsWith(RulePack.DocumentEnding, StringComparison.Ordinal);
}
