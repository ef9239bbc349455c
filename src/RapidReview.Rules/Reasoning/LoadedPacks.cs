using System.Collections.Concurrent;
using System.Collections.Frozen;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Model;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Reasoning;

/// <summary>
/// The rule sets of all packs that are loaded together: each core alone, and with the packs that serve one area. Immutable
/// in what it answers; safe to share between threads.
/// </summary>
internal sealed class LoadedPacks
{
    private readonly ConcurrentDictionary<string, RuleSet> _sets = new(StringComparer.Ordinal);

    private LoadedPacks(Items<Pack> packs)
    {
        // In the order of the nations and ids, cores first, so that the order in which packs are given never matters.
        Packs = Items.From(packs.OrderBy(pack => !pack.Manifest.IsCore).ThenBy(pack => pack.Manifest.Nation).ThenBy(pack => pack.Manifest.Id, StringComparer.Ordinal));
        Declared = packs.SelectMany(pack => pack.Facts).ToFrozenDictionary(fact => fact.FullId, StringComparer.Ordinal);
    }

    /// <summary>Every pack.</summary>
    public Items<Pack> Packs { get; }

    /// <summary>The facts that packs declare for themselves, by full id.</summary>
    public FrozenDictionary<string, DeclaredFact> Declared { get; }

    /// <summary>The rules of each core alone, in the order of the nations.</summary>
    public Items<RuleSet> Cores { get; private set; } = [];

    /// <summary>Loads packs and checks each core, each pack with its core, and all that serve one area together.</summary>
    /// <exception cref="PackException">A pack is refused; every problem is listed.</exception>
    public static LoadedPacks Load(Items<Pack> packs)
    {
        var problems = new List<Problem>();
        foreach (var twice in packs.GroupBy(pack => pack.Manifest.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            problems.Add(PackProblems.TwoPacks(twice.Key));
        foreach (var twice in packs.Where(pack => pack.Manifest.IsCore).GroupBy(pack => pack.Manifest.Nation).Where(group => group.Select(pack => pack.Manifest.Id).Distinct(StringComparer.Ordinal).Count() > 1))
            problems.Add(PackProblems.TwoCores([.. twice.Select(pack => pack.Manifest.Id)]));
        foreach (var pack in packs.Where(pack => !pack.Manifest.IsCore && packs.All(core => !core.Manifest.IsCore || core.Manifest.Id != pack.Manifest.Extends)))
            problems.Add(PackProblems.NoParent(pack.Manifest.Id, pack.Manifest.Extends!, DataFile.Nearest(pack.Manifest.Extends!, packs.Where(core => core.Manifest.IsCore).Select(core => core.Manifest.Id))));
        if (problems.Count > 0)
            throw new PackException(Items.From(problems));
        var loaded = new LoadedPacks(packs);
        foreach (var core in packs.Where(pack => pack.Manifest.IsCore))
            loaded.LoadAll(core, problems);
        if (problems.Count > 0)
            throw new PackException(Items.From(problems.Distinct()));
        loaded.Cores = Items.From(loaded.Packs.Where(pack => pack.Manifest.IsCore).Select(core => loaded._sets[core.Manifest.Id]));
        return loaded;
    }

    /// <summary>The rules of a core with the packs that serve some authorities.</summary>
    public RuleSet For(Pack core, Items<AuthorityCode> authorities)
    {
        if (authorities.Count == 0)
            return _sets[core.Manifest.Id];
        Pack[] locals = [.. LocalsOf(core).Where(pack => authorities.Any(authority => pack.Manifest.Area.Contains(authority)))];
        return locals.Length == 0 ? _sets[core.Manifest.Id] : _sets.GetOrAdd(Key(core, locals), _ => Together(core, locals));
    }

    /// <summary>The rules of a core alone, or of a partnership's pack with its core.</summary>
    public RuleSet With(Pack pack) => _sets[pack.Manifest.IsCore ? pack.Manifest.Id : Key(Packs.First(core => core.Manifest.Id == pack.Manifest.Extends), [pack])];

    /// <summary>
    /// Packs whose areas do not touch meet only where the homes of several children lie in the areas of several. If they
    /// contradict each other there, none of them is applied, which the advice says.
    /// </summary>
    private RuleSet Together(Pack core, Pack[] locals)
    {
        try
        {
            return RuleLoader.Load(core, locals);
        }
        catch (PackException)
        {
            return _sets[core.Manifest.Id];
        }
    }

    private void LoadAll(Pack core, List<Problem> problems)
    {
        if (!TryLoad(core, [], problems))
            return;
        var sound = LocalsOf(core).Where(pack => TryLoad(core, [pack], problems)).ToList();
        var areas = sound.SelectMany(pack => pack.Manifest.Area).Distinct().Select(authority => sound.Where(pack => pack.Manifest.Area.Contains(authority)).ToArray());
        foreach (var locals in areas.Where(locals => locals.Length > 1))
            TryLoad(core, locals, problems);
    }

    private bool TryLoad(Pack core, Pack[] locals, List<Problem> problems)
    {
        try
        {
            _sets.TryAdd(Key(core, locals), RuleLoader.Load(core, locals));
            return true;
        }
        catch (PackException refused)
        {
            problems.AddRange(refused.Problems);
            return false;
        }
    }

    private IEnumerable<Pack> LocalsOf(Pack core) => Packs.Where(pack => pack.Manifest.Extends == core.Manifest.Id);

    private static string Key(Pack core, Pack[] locals) => string.Join('+', locals.Select(pack => pack.Manifest.Id).Prepend(core.Manifest.Id));
}
