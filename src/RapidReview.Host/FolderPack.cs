using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using RapidReview.Authoring;
using RapidReview.Packs;
using RapidReview.Problems;

namespace RapidReview.Host;

/// <summary>A pack that lies in a folder.</summary>
internal sealed class FolderPack : RulePack
{
    public const string Manifest = "pack.json";

    /// <summary>The files that a pack is made of, beside its assembly. Whatever else lies in its folder is for readers.</summary>
    public static readonly string[] Known = [Manifest, "sources.json", "parameters.json", "facts.json", "rules.json"];

    /// <summary>The most bytes of a file that is read at all.</summary>
    private const long MostBytes = 1_048_576;

    private readonly Dictionary<string, byte[]> _files;

    private FolderPack(string folder, Dictionary<string, byte[]> files, IReadOnlyList<Rule> rules, PackLoadContext? context)
    {
        Folder = Path.GetFileName(folder);
        (_files, Rules, Context) = (files, rules, context);
    }

    public override string Folder { get; }

    public override IReadOnlyList<Rule> Rules { get; }

    /// <summary>The load context of its assembly; null where it has none.</summary>
    public PackLoadContext? Context { get; }

    public override ReadOnlyMemory<byte>? Read(string file) => _files.TryGetValue(file, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?);

    /// <summary>Opens a folder: reads its files once, compares them with what is pinned, and loads its assembly. Null where it is refused.</summary>
    public static FolderPack? Open(string folder, PackLock? pinned, bool mustBePinned, List<Problem> problems)
    {
        var before = problems.Count;
        var name = Path.GetFileName(folder);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Known.Select(known => Path.Combine(folder, known)).Where(File.Exists))
        {
            if (new FileInfo(file).Length > MostBytes)
                problems.Add(HostProblems.TooLarge($"{name}/{Path.GetFileName(file)}", new FileInfo(file).Length, MostBytes));
            else
                files.Add(Path.GetFileName(file), WithoutMark(File.ReadAllBytes(file)));
        }

        if (problems.Count > before || AssemblyOf(files, name, problems) is var assembly && problems.Count > before)
            return null;
        foreach (var unlisted in Directory.EnumerateFiles(folder, "*.dll").Select(Path.GetFileName).OfType<string>().Where(file => file != assembly).Order(StringComparer.Ordinal))
            problems.Add(unlisted == "RapidReview.Abstractions.dll" ? HostProblems.OwnContract(name) : HostProblems.Unlisted(name, unlisted));
        if (assembly is not null && !File.Exists(Path.Combine(folder, assembly)))
            problems.Add(HostProblems.NoAssembly(name, assembly));
        if (problems.Count > before)
            return null;
        var id = PackLock.IdOf(files, name);
        if (pinned is not null && pinned.DigestOf(id) != PackLock.Digest(folder))
            problems.Add(pinned.DigestOf(id) is null ? HostProblems.NotPinned(name, id) : HostProblems.Changed(name, id));
        else if (pinned is null && mustBePinned && assembly is not null)
            problems.Add(HostProblems.NotPinned(name, id));
        if (problems.Count > before)
            return null;
        if (assembly is null)
            return new FolderPack(folder, files, [], null);
        var context = new PackLoadContext(Path.GetFullPath(Path.Combine(folder, assembly)));
        if (RulesIn(context, name, problems) is { } rules)
            return new FolderPack(folder, files, rules, context);
        context.Unload();
        return null;
    }

    /// <summary>The bytes of a text without the byte order mark that some editors put before it.</summary>
    public static byte[] WithoutMark(byte[] text) => text.AsSpan().StartsWith("\ufeff"u8) ? text[3..] : text;

    /// <summary>The assembly that the manifest names; null where it names none, or cannot be read, which its reader reports.</summary>
    private static string? AssemblyOf(Dictionary<string, byte[]> files, string name, List<Problem> problems)
    {
        try
        {
            using var manifest = JsonDocument.Parse(files[Manifest]);
            var root = manifest.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return null;
            if (root.TryGetProperty("files", out var listed) && listed.ValueKind == JsonValueKind.Array)
            {
                foreach (var file in listed.EnumerateArray().Where(file => file.ValueKind == JsonValueKind.String).Select(file => file.GetString()!))
                    CheckPlain(file, name, "/files", problems);
            }

            if (!root.TryGetProperty("assembly", out var assembly) || assembly.ValueKind != JsonValueKind.String)
                return null;
            CheckPlain(assembly.GetString()!, name, "/assembly", problems);
            return assembly.GetString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void CheckPlain(string file, string name, string pointer, List<Problem> problems)
    {
        if (file.Length == 0 || file != Path.GetFileName(file) || file is "." or ".." || file.Contains('\\', StringComparison.Ordinal))
            problems.Add(HostProblems.LeavesFolder(name, pointer, file));
    }

    /// <summary>One of each of its rules; null where the assembly is refused. Somebody else's code runs here: whatever it throws is a problem of the pack.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A pack's own code may throw anything.")]
    private static IReadOnlyList<Rule>? RulesIn(PackLoadContext context, string name, List<Problem> problems)
    {
        try
        {
            return EmbeddedRulePack.RulesOf(context.LoadPack(), null);
        }
        catch (Exception exception)
        {
            problems.Add(HostProblems.CannotLoad(name, (exception.InnerException ?? exception).Message));
            return null;
        }
    }
}
