using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using RapidReview.Authoring;
using RapidReview.Packs;
using RapidReview.Problems;

namespace RapidReview.Host;

/// <summary>A pack that lies in a folder.</summary>
internal sealed class FolderPack : RulePack
{
    private readonly PackFiles _files;

    private FolderPack(PackFiles files, IReadOnlyList<Rule> rules, PackLoadContext? context) => (_files, Rules, Context) = (files, rules, context);

    public override string Folder => _files.Folder;

    public override IReadOnlyList<Rule> Rules { get; }

    /// <summary>The load context of its assembly; null where it has none.</summary>
    public PackLoadContext? Context { get; }

    public override IReadOnlyList<string> Documents => _files.Documents;

    public override ReadOnlyMemory<byte>? Read(string file) => _files.Text(file) is { } text ? text : default(ReadOnlyMemory<byte>?);

    /// <summary>Opens a folder: reads its files once, compares them with what is pinned, and loads its assembly. Null where it is refused.</summary>
    public static FolderPack? Open(string folder, PackLock? pinned, bool mustBePinned, List<Problem> problems)
    {
        var before = problems.Count;
        if (PackFiles.Read(folder, problems) is not { } files || AssemblyOf(files, problems) is var assembly && problems.Count > before)
            return null;
        foreach (var unlisted in files.Assemblies.Where(file => file != assembly))
            problems.Add(unlisted == "RapidReview.Abstractions.dll" ? HostProblems.OwnContract(files.Folder) : HostProblems.Unlisted(files.Folder, unlisted));
        if (assembly is not null && files.Bytes(assembly) is null)
            problems.Add(HostProblems.NoAssembly(files.Folder, assembly));
        if (problems.Count > before)
            return null;
        if (pinned is not null && pinned.DigestOf(files.Id) != files.Digest)
            problems.Add(pinned.DigestOf(files.Id) is null ? HostProblems.NotPinned(files.Folder, files.Id) : HostProblems.Changed(files.Folder, files.Id));
        else if (pinned is null && mustBePinned && assembly is not null)
            problems.Add(HostProblems.NotPinned(files.Folder, files.Id));
        if (problems.Count > before)
            return null;
        if (assembly is null)
            return new FolderPack(files, [], null);
        var context = new PackLoadContext(Path.GetFileNameWithoutExtension(assembly));
        if (RulesIn(context, files, assembly, problems) is { } rules)
            return new FolderPack(files, rules, context);
        context.Unload();
        return null;
    }

    /// <summary>The assembly that the manifest names; null where it names none, or cannot be read, which its reader reports.</summary>
    private static string? AssemblyOf(PackFiles files, List<Problem> problems)
    {
        try
        {
            using var manifest = JsonDocument.Parse(files.Text(PackFiles.Manifest));
            var root = manifest.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return null;
            if (root.TryGetProperty("files", out var listed) && listed.ValueKind == JsonValueKind.Array)
            {
                var index = 0;
                foreach (var file in listed.EnumerateArray())
                    CheckPlain(file, files.Folder, $"/files/{index++}", problems);
            }

            if (!root.TryGetProperty("assembly", out var assembly) || assembly.ValueKind != JsonValueKind.String)
                return null;
            CheckPlain(assembly, files.Folder, "/assembly", problems);
            return assembly.GetString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void CheckPlain(JsonElement element, string name, string pointer, List<Problem> problems)
    {
        if (element.ValueKind != JsonValueKind.String || element.GetString() is not { } file)
            return;
        if (file.Length == 0 || file != Path.GetFileName(file) || file is "." or ".." || file.Contains('\\', StringComparison.Ordinal))
            problems.Add(HostProblems.LeavesFolder(name, pointer, file));
    }

    /// <summary>One of each of its rules; null where the assembly is refused. Somebody else's code runs here: whatever it throws is a problem of the pack.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A pack's own code may throw anything.")]
    private static IReadOnlyList<Rule>? RulesIn(PackLoadContext context, PackFiles files, string assembly, List<Problem> problems)
    {
        try
        {
            return EmbeddedRulePack.RulesOf(context.LoadPack(files.Bytes(assembly)!), null);
        }
        catch (InvalidOperationException failed)
        {
            problems.Add(HostProblems.RuleFails(files.Folder, failed.Message));
        }
        catch (Exception exception)
        {
            problems.Add(HostProblems.CannotLoad(files.Folder, (exception.InnerException ?? exception).Message));
        }

        return null;
    }
}
