namespace RapidReview.Packs.MidAndWestWales.Tests.Support;

/// <summary>A pack without an assembly, read from a folder of the repository.</summary>
internal sealed class FolderPack(string folder) : RulePack
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <inheritdoc/>
    public override string Folder => folder;

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte>? Read(string file)
    {
        var path = Path.Combine(Root, "rules", folder, file);
        return File.Exists(path) ? File.ReadAllBytes(path) : default(ReadOnlyMemory<byte>?);
    }

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "RapidReview.sln")))
                return at.FullName;
        }

        throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
