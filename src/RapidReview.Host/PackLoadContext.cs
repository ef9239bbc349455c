using System.Reflection;
using System.Runtime.Loader;
using RapidReview.Authoring;

namespace RapidReview.Host;

/// <summary>The load context of one pack: its own assembly apart, and everything that the host has shared with it.</summary>
internal sealed class PackLoadContext(string path) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path), isCollectible: true)
{
    private readonly AssemblyDependencyResolver _resolver = new(path);

    /// <summary>Loads the pack's assembly from memory, so that its file stays free to be replaced.</summary>
    public Assembly LoadPack()
    {
        using var bytes = new MemoryStream(File.ReadAllBytes(path));
        return LoadFromStream(bytes);
    }

    // The contract is shared: a second copy of it would make every rule of the pack a stranger.
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == typeof(Rule).Assembly.GetName().Name ? typeof(Rule).Assembly
        : Default.Assemblies.FirstOrDefault(loaded => loaded.GetName().Name == assemblyName.Name)
        ?? (_resolver.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null);
}
