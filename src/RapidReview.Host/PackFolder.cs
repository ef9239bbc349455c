using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Packs;

namespace RapidReview.Host;

/// <summary>
/// A folder of partnerships' packs, each in a folder of its own, as it was read. Packs with an assembly live in load
/// contexts of their own, which end with this; whoever made an advisor of the packs lets go of it before. A load context keeps
/// packs apart and can be unloaded; it is no boundary of security: a pack with an assembly is trusted code.
/// </summary>
public sealed class PackFolder : IDisposable
{
    private readonly List<PackLoadContext> _contexts;

    private PackFolder(Items<Pack> packs, Items<string> folders, List<PackLoadContext> contexts) => (Packs, Folders, _contexts) = (packs, folders, contexts);

    /// <summary>The packs, by the names of their folders.</summary>
    public Items<Pack> Packs { get; }

    /// <summary>The path of each pack's folder, in the same order.</summary>
    public Items<string> Folders { get; }

    /// <summary>
    /// Reads every pack of a folder. A pack with an assembly must be pinned in the folder's <c>packs.lock.json</c>; where that file
    /// is there, every pack must be as it says.
    /// </summary>
    /// <param name="path">The folder. One without any pack gives none; one that is not there, or cannot be read, is refused.</param>
    /// <exception cref="PackException">The folder or a pack is refused; every problem is listed.</exception>
    public static PackFolder Read(string path) => Read(path, mustBePinned: true);

    /// <summary>
    /// The same whether the packs are pinned or not, to check them before they are: of one pack's own folder, or of a folder of
    /// packs. What it gives is not for advice.
    /// </summary>
    /// <param name="path">The folder. One without any pack is refused: there is nothing to check in it.</param>
    /// <exception cref="PackException">The folder or a pack is refused; every problem is listed.</exception>
    public static PackFolder ReadUnpinned(string path) => Read(path, mustBePinned: false);

    private static PackFolder Read(string path, bool mustBePinned)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (packs, folders, contexts, problems) = (new List<Pack>(), new List<string>(), new List<PackLoadContext>(), new List<Problem>());
        try
        {
            var found = FoldersOf(path);
            var pinned = mustBePinned ? PackLock.Read(path, problems) : null;
            if (problems.Count > 0)
                throw new PackException(Items.From(problems));
            if (found.Count == 0 && !mustBePinned)
                problems.Add(HostProblems.NothingToCheck(path));
            foreach (var folder in found)
            {
                if (Read(folder, pinned, mustBePinned, contexts, problems) is not { } pack)
                    continue;
                packs.Add(pack);
                folders.Add(folder);
            }

            if (problems.Count == 0)
                problems.AddRange((pinned?.Ids ?? []).Except(packs.Select(pack => pack.Manifest.Id), StringComparer.Ordinal).Select(id => HostProblems.Missing(path, id)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(HostProblems.Unreadable(path, exception.Message));
        }

        if (problems.Count == 0)
            return new PackFolder(Items.From(packs), Items.From(folders), contexts);
        contexts.ForEach(context => context.Unload());
        throw new PackException(Items.From(problems));
    }

    /// <summary>Writes <c>packs.lock.json</c>: the packs of a folder as they are now are the ones to be loaded from now on.</summary>
    /// <param name="path">The folder of packs.</param>
    /// <returns>The ids of the packs that were pinned.</returns>
    /// <exception cref="PackException">The folder or a file of a pack cannot be read, or the lock file cannot be written.</exception>
    public static Items<string> Lock(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return PackLock.Write(path, FoldersOf(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PackException([HostProblems.CannotPin(path, exception.Message)]);
        }
    }

    /// <summary>Ends the packs' load contexts. What was made of the packs is not to be used any more.</summary>
    public void Dispose()
    {
        _contexts.ForEach(context => context.Unload());
        _contexts.Clear();
    }

    /// <summary>The folder itself where it is a pack's own; else those in it that hold a file of a pack.</summary>
    private static List<string> FoldersOf(string path)
    {
        if (!Directory.Exists(path))
            throw new PackException([File.Exists(path) ? HostProblems.NotAFolder(path) : HostProblems.NoFolder(path)]);
        var within = Directory.EnumerateDirectories(path).Where(PackFiles.AnyIn).Order(StringComparer.Ordinal).ToList();
        return File.Exists(Path.Combine(path, PackFiles.Manifest)) || (within.Count == 0 && PackFiles.AnyIn(path))
            ? [Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar)]
            : within;
    }

    private static Pack? Read(string folder, PackLock? pinned, bool mustBePinned, List<PackLoadContext> contexts, List<Problem> problems)
    {
        var contents = FolderPack.Open(folder, pinned, mustBePinned, problems);
        if (contents is null)
            return null;
        if (contents.Context is { } context)
            contexts.Add(context);
        try
        {
            return Pack.Of(contents);
        }
        catch (PackException refused)
        {
            problems.AddRange(refused.Problems);
            return null;
        }
    }
}
