using Microsoft.Extensions.Hosting;
using RapidReview.Facts;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Host;

/// <summary>A whole set of rules that was loaded together. It is used as it is until another takes its place.</summary>
/// <param name="Advisor">The advisor of all of it.</param>
/// <param name="Folder">The folder of packs that it came from; null for none.</param>
internal sealed record ActiveRules(Advisor Advisor, PackFolder? Folder)
{
    /// <exception cref="PackException">The folder or a pack is refused; every problem is listed.</exception>
    public static ActiveRules Load(RapidReviewOptions options, IHostEnvironment? environment)
    {
        var referenced = options.Packs.Select(Pack.Of).ToList();
        var folder = options.PacksFolder is { } path ? PackFolder.Read(Path.Combine(environment?.ContentRootPath ?? "", path)) : null;
        try
        {
            if (folder is { Packs.Count: 0 } && !options.AllowEmptyPacksFolder)
                throw new PackException([HostProblems.EmptyFolder(options.PacksFolder!)]);
            var packs = Items.From(new[] { Cores.England, Cores.Wales }.Concat(referenced).Concat(folder?.Packs ?? []));
            return new(Advisor.For(packs, options.Calendar, options.DueSoonWorkingDays), folder);
        }
        catch
        {
            folder?.Dispose();
            throw;
        }
    }
}
