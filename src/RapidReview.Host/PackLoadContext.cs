using System.Reflection;
using System.Runtime.Loader;
using RapidReview.Authoring;

namespace RapidReview.Host;

/// <summary>The load context of one pack: its own assembly apart, and everything that the host has shared with it.</summary>
internal sealed class PackLoadContext(string name) : AssemblyLoadContext(name, isCollectible: true)
{
    /// <summary>Loads the pack's assembly from what was read and compared with the lock file; its file stays free to be replaced.</summary>
    public Assembly LoadPack(byte[] assembly)
    {
        using var bytes = new MemoryStream(assembly);
        return LoadFromStream(bytes);
    }

    // The contract is shared: a second copy of it would make every rule of the pack a stranger. Nothing else of the pack's folder
    // is loaded: the lock file pins one assembly.
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == typeof(Rule).Assembly.GetName().Name ? typeof(Rule).Assembly
        : Default.Assemblies.FirstOrDefault(loaded => loaded.GetName().Name == assemblyName.Name);
}
