using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using RapidReview.House.Tests.Support;

namespace RapidReview.Packages.Tests.Support;

/// <summary>
/// Every package of the solution, packed once into a folder outside the repository, which is gone afterwards. Its version is one
/// that no feed has, so that nothing else can be taken for it.
/// </summary>
public sealed class Packed : IDisposable
{
    private static readonly string Solution = Repository.Text("RapidReview.sln");

    private readonly Lazy<string> _tool;

    public Packed()
    {
        _tool = new(Install);
        Folder = Directory.CreateTempSubdirectory("rapidreview-packages-").FullName;
        // What lies outside the repository must not be moved by what happens to lie above it.
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.WriteAllText(Path.Combine(Folder, file), "<Project />");
        DotNet.Run(Repository.Root, packages: null, "pack", "RapidReview.sln", "--no-build", "--no-restore", "-c", Built("Configuration"), "-o", Feed, $"-p:Version={Version}", $"-p:NuspecOutputPath={Path.Combine(Folder, "nuspec")}/");
    }

    /// <summary>The version of the repository, marked as this check's own.</summary>
    public static string Version { get; } = XDocument.Parse(Repository.Text("Directory.Build.props")).Descendants("Version").Single().Value + "-check";

    /// <summary>The names of the solution's projects that are meant to be packages.</summary>
    public static IReadOnlyList<string> Meant { get; } =
        [.. Solution.Split('"').Where(part => part.EndsWith(".csproj", StringComparison.Ordinal)).Select(path => path.Replace('\\', '/')).Where(IsMeant).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    /// <summary>Those of them that are packs without code.</summary>
    public static IReadOnlyList<string> Data { get; } = [.. Meant.Where(name => Project(name).Contains("DataPack.props", StringComparison.Ordinal))];

    /// <summary>Those of them that are a tool.</summary>
    public static IReadOnlyList<string> Tools { get; } = [.. Meant.Where(name => Project(name).Contains("<PackAsTool>true", StringComparison.Ordinal))];

    /// <summary>A folder for what a test makes.</summary>
    public string Folder { get; }

    /// <summary>The tool, installed from its package.</summary>
    public string Tool => _tool.Value;

    /// <summary>Where what is tried here unpacks packages.</summary>
    public string Cache => Path.Combine(Folder, "cache");

    /// <summary>The folder with the packages.</summary>
    public string Feed => Path.Combine(Folder, "packages");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>A value of the build that built this.</summary>
    public static string Built(string key) => typeof(Packed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;

    /// <summary>Opens a package.</summary>
    /// <param name="name">Its id.</param>
    /// <param name="kind">The ending of its file.</param>
    public ZipArchive Open(string name, string kind) => ZipFile.OpenRead(Path.Combine(Feed, $"{name}.{Version}.{kind}"));

    /// <summary>A new folder for somebody who has the tool, and can restore what it writes.</summary>
    public string Partner(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        Feeds(folder);
        // What the tool writes asks for the version that it has; here that is marked as this check's own.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), $"""<Project><ItemGroup><PackageReference Update="RapidReview.Abstractions;RapidReview.Testing" Version="[{Version}]" /></ItemGroup></Project>""");
        return folder;
    }

    /// <summary>Lets what lies in a folder restore the packages. The machine's own sources stay; what it has unpacked already is looked at, and not added to.</summary>
    public void Feeds(string folder) => File.WriteAllText(Path.Combine(folder, "NuGet.config"), $"""
        <configuration>
          <packageSources><add key="fresh" value="{Feed}" /></packageSources>
          <packageSourceMapping><clear /></packageSourceMapping>
          <fallbackPackageFolders><add key="usual" value="{Built("UsualPackages")}" /></fallbackPackageFolders>
        </configuration>
        """);

    private string Install()
    {
        var folder = Path.Combine(Folder, "tool");
        DotNet.Run(Folder, null, "tool", "install", "RapidReview.Cli", "--tool-path", folder, "--source", Feed, "--version", Version);
        return Path.Combine(folder, "rapidreview");
    }

    private static bool IsMeant(string path)
    {
        var text = Repository.Text(path.Split('/'));
        return text.Contains("<IsPackable>true", StringComparison.Ordinal) || text.Contains("DataPack.props", StringComparison.Ordinal);
    }

    private static string Project(string name) =>
        Repository.Text(Solution.Split('"').Single(part => part.EndsWith($"\\{name}.csproj", StringComparison.Ordinal)).Split('\\'));
}
