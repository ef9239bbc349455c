using System.Xml;
using System.Xml.Linq;
using RapidReview.Cli.Problems;

namespace RapidReview.Cli.Scaffolding;

/// <summary>The project of a pack in C#, and that of its tests.</summary>
/// <param name="Namespace">The namespace of the pack.</param>
/// <param name="Tests">The folder of the tests.</param>
internal sealed record CSharpProject(string Namespace, string Tests)
{
    /// <summary>How far up the tests are looked for.</summary>
    private const int Levels = 4;

    /// <summary>The project in a folder.</summary>
    /// <exception cref="UnusableException">There is none, or none of its tests is found.</exception>
    public static CSharpProject Of(string folder, string id)
    {
        if (Projects(folder) is not [var file])
            throw new UnusableException([ScaffoldProblems.NoProject(folder)]);
        var name = Path.GetFileNameWithoutExtension(file);
        var parent = Path.GetDirectoryName(folder.TrimEnd('/', '\\'));
        var above = parent is null or "" ? Path.Combine(folder, "..") : parent;
        var tests = $"{name}.Tests.csproj";
        for (var level = 0; level < Levels; level++, above = Path.Combine(above, ".."))
        {
            foreach (var candidate in new[] { Path.Combine(above, $"{id}.tests"), Path.Combine(above, $"{name}.Tests"), Path.Combine(above, "tests", $"{name}.Tests") })
            {
                if (File.Exists(Path.Combine(candidate, tests)))
                    return new CSharpProject(NamespaceOf(file) ?? name, Tidy(candidate));
            }
        }

        throw new UnusableException([ScaffoldProblems.NoTests(folder, tests, $"{id}.tests")]);
    }

    private static List<string> Projects(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*.csproj")];
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnusableException([CommandProblems.CannotRead(folder)]);
        }
    }

    /// <summary>A path without the steps up and down again: as short as it can be said from here.</summary>
    private static string Tidy(string path) => Path.IsPathRooted(path) ? Path.GetFullPath(path) : Path.GetRelativePath(Directory.GetCurrentDirectory(), path);

    private static string? NamespaceOf(string file)
    {
        try
        {
            return XDocument.Load(file).Descendants("RootNamespace").FirstOrDefault()?.Value;
        }
        catch (XmlException)
        {
            throw new UnusableException([CommandProblems.CannotRead(file)]);
        }
    }
}
