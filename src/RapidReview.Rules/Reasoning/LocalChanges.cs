using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Problems;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Reasoning;

/// <summary>
/// What partnerships' packs change of their core, checked at load. An Act or a regulation is never replaced; what statutory
/// guidance lays down is only tightened, so that the core's duty stays and of both the stricter counts; a departure from the
/// Panel's guidance stands beside the national duty; only what ranks lower gives way.
/// </summary>
internal sealed class LocalChanges
{
    private readonly Pack _core;
    private readonly List<RuleDraft> _drafts;
    private readonly List<Problem> _problems;
    private readonly Dictionary<string, string> _floors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SetParameter> _sets = new(StringComparer.Ordinal);
    private readonly HashSet<string> _standAside = new(StringComparer.Ordinal);
    private readonly List<(Pack Pack, Rule Rule)> _notes = [];

    private LocalChanges(Pack core, List<RuleDraft> drafts, List<Problem> problems) => (_core, _drafts, _problems) = (core, drafts, problems);

    /// <summary>The core's duties that a local one tightens, each with it.</summary>
    public IReadOnlyDictionary<string, string> Floors => _floors;

    /// <summary>The core's parameters that are set locally.</summary>
    public IReadOnlyDictionary<string, SetParameter> Sets => _sets;

    /// <summary>The rules that are not told, since another is told in their place.</summary>
    public IReadOnlySet<string> StandAside => _standAside;

    /// <summary>Conflicts that say, case by case, that a local date is later than the national one beside which it stands.</summary>
    public IReadOnlyList<(Pack Pack, Rule Rule)> Notes => _notes;

    public static LocalChanges Find(Pack core, List<Pack> locals, List<RuleDraft> drafts, List<Problem> problems)
    {
        var changes = new LocalChanges(core, drafts, problems);
        var by = new Dictionary<string, Pack>(StringComparer.Ordinal);
        foreach (var pack in locals)
        {
            changes.CheckParent(pack);
            for (var i = 0; i < pack.Sets.Count; i++)
            {
                var place = new Place($"{pack.Manifest.Id}/parameters.json", $"/sets/{i}");
                if (changes.Claim(by, pack, pack.Sets[i].Parameter, place))
                    changes.Set(pack, pack.Sets[i], place);
            }

            for (var i = 0; i < pack.Manifest.Replaces.Count; i++)
            {
                var place = new Place($"{pack.Manifest.Id}/pack.json", $"/replaces/{i}");
                if (changes.Claim(by, pack, pack.Manifest.Replaces[i].Rule, place))
                    changes.Replace(pack, pack.Manifest.Replaces[i], place);
            }
        }

        return changes;
    }

    /// <summary>A pack's sources have ids of their own, so that nobody's citation is taken for another's.</summary>
    public static IEnumerable<Problem> CheckSources(Pack core, List<Pack> locals)
    {
        var seen = core.Sources.Instruments.Select(instrument => instrument.Id).Concat(core.Sources.Provisions.Select(provision => provision.Id)).ToDictionary(id => id, _ => core.Manifest.Id, StringComparer.Ordinal);
        foreach (var pack in locals)
        {
            foreach (var id in pack.Sources.Instruments.Select(instrument => instrument.Id).Concat(pack.Sources.Provisions.Select(provision => provision.Id)))
            {
                if (!seen.TryAdd(id, pack.Manifest.Id) && seen[id] != pack.Manifest.Id)
                    yield return PackProblems.Malformed($"{pack.Manifest.Id}/sources.json", "", $"`{id}` is already the id of a source of `{seen[id]}`", "Give it an id of its own.");
            }
        }
    }

    private void CheckParent(Pack pack)
    {
        var manifest = pack.Manifest;
        if (manifest.Nation != _core.Manifest.Nation)
            _problems.Add(PackProblems.WrongNation(manifest.Id, $"its nation is `{Conditions.Codes.Spell(manifest.Nation)}`", _core.Manifest.Id, "/nation"));
        for (var i = 0; i < manifest.Area.Count; i++)
        {
            if (!(manifest.Area[i].Nation == _core.Manifest.Nation).IsTrue)
                _problems.Add(PackProblems.WrongNation(manifest.Id, $"`{manifest.Area[i].Value}` lies in another nation", _core.Manifest.Id, $"/area/{i}"));
        }
    }

    private bool Claim(Dictionary<string, Pack> by, Pack pack, string what, Place place)
    {
        if (by.TryAdd(what, pack))
            return true;
        _problems.Add(by[what] == pack
            ? PackProblems.Malformed(place.File, place.Pointer, $"`{what}` is changed here a second time", "Keep one of the two.")
            : PackProblems.Contested(place.File, place.Pointer, by[what].Manifest.Id, pack.Manifest.Id, $"`{what}`"));
        return false;
    }

    private void Set(Pack pack, SetParameter set, Place place)
    {
        if (_core.Parameters.FirstOrDefault(parameter => parameter.Id == set.Parameter) is not { } parent)
        {
            var local = _core.Parameters.Where(parameter => parameter.Local != LocalChange.None).Select(parameter => parameter.Id).ToList();
            _problems.Add(PackProblems.NoSuchThing(place.File, $"{place.Pointer}/parameter", "parameter", set.Parameter, DataFile.Nearest(set.Parameter, local), $"Name a time limit that the parent declares local: {string.Join(", ", local.Select(id => $"`{id}`"))}."));
            return;
        }

        if (parent.Local == LocalChange.None)
        {
            _problems.Add(PackProblems.NotToBeSet(place.File, place.Pointer, set.Parameter, "its parent does not declare it local"));
            return;
        }

        var pairs = set.Eras.SelectMany(local => parent.Eras.Where(floor => Overlap(local, floor)).Select(floor => (Local: local, Floor: floor))).ToList();

        // Times in different units are compared on the dates that they lead to, case by case.
        foreach (var looser in pairs.Where(pair => IsLooser(pair.Local.Value, pair.Floor.Value, parent.Local)).GroupBy(pair => (pair.Local, pair.Floor.Value)))
            _problems.Add(PackProblems.Looser(place.File, place.Pointer, $"`{set.Parameter}` from {IsoDay.Write(looser.Key.Local.From)}", looser.Key.Local.Value, looser.Key.Value, looser.Select(pair => pair.Floor.Provision.Id)));
        if (pairs.TrueForAll(pair => pair.Local.Value == pair.Floor.Value))
            _problems.Add(PackProblems.NoEffect(place.File, place.Pointer, $"what is set for `{set.Parameter}`"));
        if (_drafts.SelectMany(draft => draft.Parts.Values).SelectMany(Mentions.Parameters).Contains(set.Parameter, StringComparer.Ordinal))
            _problems.Add(PackProblems.NotToBeSet(place.File, place.Pointer, set.Parameter, "conditions read it, so that another value would change more than a last day"));
        _sets.Add(set.Parameter, set with { Eras = Items.From(set.Eras.Select(era => era with { Area = pack.Manifest.Area })) });
    }

    private void Replace(Pack pack, Replacement replacement, Place place)
    {
        var theirs = _drafts.Where(draft => draft.Id == replacement.Rule && draft.Pack == _core).ToList();
        var own = _drafts.Where(draft => draft.Id == replacement.With && draft.Pack == pack).ToList();
        if (theirs.Count == 0)
            _problems.Add(PackProblems.NoSuchThing(place.File, $"{place.Pointer}/rule", "rule", replacement.Rule, DataFile.Nearest(replacement.Rule, _core.Manifest.Rules), $"Name a duty of `{_core.Manifest.Id}`; `rapidreview packs show {_core.Manifest.Id}` lists them."));
        if (own.Count == 0)
            _problems.Add(PackProblems.NoSuchThing(place.File, $"{place.Pointer}/with", "rule", replacement.With, DataFile.Nearest(replacement.With, pack.Manifest.Rules), "Name one of the manifest's `rules`."));
        if (theirs.Count == 0 || own.Count == 0)
            return;
        var (floor, local) = (theirs[0], own[0]);
        if (floor.Rule is not IDuty { Timing: DutyTiming.Within or DutyTiming.AsSoonAs } || local.Rule is not IDuty { Timing: DutyTiming.Within or DutyTiming.AsSoonAs } || floor.Kind != local.Kind)
        {
            _problems.Add(PackProblems.NotReplaceable(place.File, place.Pointer, replacement.Rule, "only a duty with a last day can be replaced, by one about the same kind of subject"));
            return;
        }

        var rank = theirs.SelectMany(draft => draft.Citations).Max(citation => citation.Provision.Rank);
        if (rank >= AuthorityRank.Regulations)
        {
            _problems.Add(PackProblems.NotReplaceable(place.File, place.Pointer, replacement.Rule, "it is laid down by an Act or by regulations"));
            return;
        }

        switch (RankOfTime((IDuty)floor.Rule) ?? rank)
        {
            case >= AuthorityRank.StatutoryGuidanceShould:
                CheckTighter(pack, replacement, place, (IDuty)floor.Rule, (IDuty)local.Rule);
                _floors.Add(replacement.Rule, replacement.With);
                _standAside.Add(replacement.With);
                break;
            case AuthorityRank.PanelGuidance:
                _notes.AddRange(own.Select(draft => (pack, (Rule)LaterThanNational(draft, replacement))));
                break;
            default:
                _standAside.Add(replacement.Rule);
                break;
        }
    }

    /// <summary>On the same clock and in the same unit a longer time is looser in every case; otherwise each case shows.</summary>
    private void CheckTighter(Pack pack, Replacement replacement, Place place, IDuty floor, IDuty local)
    {
        var own = pack.Parameters.FirstOrDefault(parameter => parameter.Id == local.PeriodId);
        var theirs = _core.Parameters.FirstOrDefault(parameter => parameter.Id == floor.PeriodId);
        if (own is null || theirs is null || local.ClockId != floor.ClockId)
            return;
        var pairs = own.Eras.SelectMany(era => theirs.Eras.Where(other => Overlap(era, other)).Select(other => (era, other))).ToList();
        foreach (var looser in pairs.Where(pair => IsLooser(pair.era.Value, pair.other.Value, LocalChange.NoLonger)).GroupBy(pair => (Own: pair.era.Value, Floor: pair.other.Value)))
            _problems.Add(PackProblems.Looser(place.File, place.Pointer, $"`{replacement.With}`", looser.Key.Own, looser.Key.Floor, looser.Select(pair => pair.other.Provision.Id).Distinct(StringComparer.Ordinal)));
        if (pairs.Count > 0 && pairs.TrueForAll(pair => pair.era.Value == pair.other.Value))
            _problems.Add(PackProblems.NoEffect(place.File, place.Pointer, $"`{replacement.With}` in place of `{replacement.Rule}`"));
    }

    private AuthorityRank? RankOfTime(IDuty duty) =>
        _core.Parameters.FirstOrDefault(parameter => parameter.Id == duty.PeriodId) is { } period ? period.Eras.Max(era => era.Provision.Rank) : null;

    private static DataRule LaterThanNational(RuleDraft local, Replacement replacement)
    {
        var same = new FactPath("", []);
        Operand Due(string rule) => new FindingDateValue(rule, same, FindingDate.Due);
        return (DataRule)DataRule.Of(new RuleSpelling
        {
            Name = new RuleIdAttribute($"{replacement.With}.later-than-national", "the local date is later than the national one"),
            Kind = FindingKind.Conflict,
            About = local.Rule.Subject,
            Force = local.Rule.Force!,
            Cites = [.. local.Rule.Cited],
            Areas = local.Rule.Areas,
            Origin = $"{local.Pack.Manifest.Id}/pack.json#/replaces",
            Trees = new(StringComparer.Ordinal)
            {
                ["when"] = new AllOf(Items.Of<Condition>(
                [
                    new FindingIsMet(replacement.With, same),
                    new FindingIsMet(replacement.Rule, same),
                    new Comparison(Due(replacement.With), Relation.After, Due(replacement.Rule)),
                ])),
            },
            Advice = $"The local arrangement allows more time here than national guidance does. The national date stands; the local one is shown beside it. Why the arrangement differs: {replacement.Reason}",
        });
    }

    private static bool IsLooser(TimeLimit local, TimeLimit floor, LocalChange allowed) =>
        local.Unit == floor.Unit && (allowed == LocalChange.NoLonger ? local.Count > floor.Count : local.Count < floor.Count);

    private static bool Overlap(ParameterEra a, ParameterEra b) =>
        (a.Until is not { } first || b.From < first) && (b.Until is not { } second || a.From < second);

    /// <summary>Where a pack says that it changes something.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Pointer">The place in it.</param>
    private readonly record struct Place(string File, string Pointer);
}
