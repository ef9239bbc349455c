using RapidReview.Host;

namespace RapidReview.Packs.Tests;

/// <summary>
/// One of the bad packs, as a host would find it: its folder of packs copied apart, with the assemblies that were built of it, and
/// pinned where it has some and nothing pins it yet. The copy is gone afterwards.
/// </summary>
internal sealed class BadPack : IDisposable
{
    private static readonly string Home = Path.Combine(Root(), "tests", "BadPacks");

    // As these tests are built, so are the packs: `bin/Debug/net10.0`, for instance.
    private static readonly string Built = Path.GetRelativePath(Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..")), AppContext.BaseDirectory);

    public BadPack(string name)
    {
        Approved = Path.Combine(Home, name, "refused.approved.txt");
        foreach (var pack in Directory.EnumerateDirectories(Path.Combine(Home, name)))
            Copy(pack, Directory.CreateDirectory(Path.Combine(Folder, Path.GetFileName(pack))).FullName);
        if (Path.Combine(Home, name, "packs.lock.json") is var pinned && File.Exists(pinned))
            File.Copy(pinned, Path.Combine(Folder, "packs.lock.json"));
        else if (Directory.EnumerateFiles(Folder, "*.dll", SearchOption.AllDirectories).Any())
            PackFolder.Lock(Folder);
    }

    /// <summary>The names of all of them.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Home).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    /// <summary>The folder of packs, which is refused.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("bad-pack-").FullName;

    /// <summary>The path of what is to be said of it.</summary>
    public string Approved { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Copy(string pack, string to)
    {
        var assemblies = Path.Combine(pack, Built);
        foreach (var file in Directory.EnumerateFiles(pack, "*.json").Where(file => Path.GetFileName(file) != "packages.lock.json")
            .Concat(Directory.Exists(assemblies) ? Directory.EnumerateFiles(assemblies, "*.dll") : []))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RapidReview.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
