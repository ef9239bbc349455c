using System.Collections.Concurrent;
using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Model;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Reasoning;

/// <summary>
/// The rules of one core, with those of the packs that build on it, checked, bound and put in order, so that each stands
/// after those whose findings it reads. Loading is apart from deciding: a loaded set never changes and serves any number
/// of threads.
/// </summary>
internal sealed class RuleSet
{
    private readonly Dictionary<string, int> _byId;
    private readonly int[] _about = new int[SubjectKinds.Number];
    private readonly SetParameter?[] _sets;
    private readonly HashSet<int> _steps;

    internal RuleSet(Items<Pack> packs, SourceCatalogue sources, Items<LoadedRule> rules, Items<PackParameter> parameters, IReadOnlyDictionary<string, SetParameter> sets)
    {
        (Packs, Sources) = (packs, sources);
        Rules = Items.From(rules.Select(rule => rule with { Ordinal = _about[(int)rule.Subject]++ }));
        Parameters = parameters;
        Declared = DeclaredBy(packs);
        Names = new RuleNames([.. rules.Select(rule => rule.Id)], [.. parameters.Select(parameter => parameter.Id)]);
        _byId = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        _steps = [.. rules.Where(rule => rule.Kind is FindingKind.Criterion or FindingKind.Duty or FindingKind.Consideration).SelectMany(rule => rule.Needs)];
        _sets = [.. parameters.Select(parameter => sets.GetValueOrDefault(parameter.Id))];
    }

    /// <summary>The core.</summary>
    public Pack Core => Packs[0];

    /// <summary>The core, and the packs that build on it.</summary>
    public Items<Pack> Packs { get; }

    /// <summary>What all of them cite.</summary>
    public SourceCatalogue Sources { get; }

    /// <summary>The rules in the order in which they are decided. A position here is what conditions refer to.</summary>
    public Items<LoadedRule> Rules { get; }

    public Items<PackParameter> Parameters { get; }

    /// <summary>The facts that its packs declare for themselves.</summary>
    public Items<LocalProperty> Declared { get; }

    /// <summary>The ids of its rules and parameters, for whatever else refers to them.</summary>
    public RuleNames Names { get; }

    /// <summary>Each condition in words, as far as anybody has asked for them; a condition stands in one scope only.</summary>
    public ConcurrentDictionary<Condition, string> Words { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The facts that packs declare for themselves.</summary>
    public static Items<LocalProperty> DeclaredBy(Items<Pack> packs) => Items.From(packs.SelectMany(pack => pack.Facts).Select(fact => new LocalProperty(fact)));

    /// <summary>How many rules are about a kind of subject.</summary>
    public int NumberAbout(SubjectKind kind) => _about[(int)kind];

    /// <summary>The position of a rule; negative if there is none.</summary>
    public int Find(string id) => _byId.GetValueOrDefault(id, -1);

    /// <summary>Whether a rule leads to others that are told on their own account: a criterion, a duty or a consideration reads it.</summary>
    public bool IsStep(int position) => _steps.Contains(position);

    /// <summary>The value of a parameter on a governing day; null where none is set for it.</summary>
    public ParameterEra? Value(int parameter, LocalDate day, LawReading reading)
    {
        var own = Value(Parameters[parameter].Eras, day, reading);
        return own is not null && _sets[parameter] is { } set ? Nearest(set.Eras, day, reading) is { } local ? local with { Floor = own } : own : own;
    }

    /// <summary>The era of a rule on a governing day; null where none is in force, or the edition has none.</summary>
    public RuleVersion? Version(LoadedRule rule, LocalDate day, LawReading reading)
    {
        RuleVersion? nearest = null;
        foreach (var version in rule.Versions.AsSpan())
        {
            if (!rule.Pack.Manifest.IsCore ? !reading.IsForced : reading.Edition is null)
            {
                if (version.Covers(day))
                    return version;
            }
            else if (!rule.Pack.Manifest.IsCore || BelongsTo(version, day, reading.Edition!))
            {
                nearest = nearest is null || version.From <= day ? version : nearest;
            }
        }

        return nearest;
    }

    /// <summary>The citations of an era that are to be used on a governing day.</summary>
    public Items<Citation> Cited(RuleVersion version, LocalDate day, LawReading reading) => Items.From(version.Citations.Where(
        citation => (reading.IsForced && Core.Sources.Find(citation.Provision.Id) is null) || Sources.Applies(citation.Provision.Instrument, day, reading.Edition)));

    private ParameterEra? Value(Items<ParameterEra> eras, LocalDate day, LawReading reading)
    {
        if (reading is { IsForced: true, Edition: null } && eras.Count > 0 && Core.Sources.Find(eras[0].Provision.Id) is null)
            return Nearest(eras, day, reading);
        ParameterEra? nearest = null;
        foreach (var era in eras.AsSpan())
        {
            if (reading.Edition is null)
            {
                if (era.Covers(day))
                    return era;
            }
            else if (Sources.Applies(era.Provision.Instrument, day, reading.Edition))
            {
                nearest = nearest is null || era.From <= day ? era : nearest;
            }
        }

        return nearest;
    }

    /// <summary>The value of a partnership's pack: by its own dates, or, where the pack is forced, the nearest.</summary>
    private static ParameterEra? Nearest(Items<ParameterEra> eras, LocalDate day, LawReading reading)
    {
        ParameterEra? nearest = null;
        foreach (var era in eras.AsSpan())
        {
            if (era.Covers(day))
                return era;
            if (reading.IsForced)
                nearest = nearest is null || era.From <= day ? era : nearest;
        }

        return nearest;
    }

    /// <summary>What belongs to no edition keeps its own dates; only the law from which the core begins reaches back with a forced edition.</summary>
    private bool BelongsTo(RuleVersion version, LocalDate day, string edition)
    {
        var bundled = version.Citations.Where(citation => citation.Provision.Instrument.Editions.Count > 0).ToList();
        return bundled.Count == 0 ? version.Covers(day) || (day < version.From && version.From == Core.Manifest.CoversFrom) : bundled.Exists(citation => Sources.Applies(citation.Provision.Instrument, day, edition));
    }
}
