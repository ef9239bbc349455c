using RapidReview.Facts;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Reasoning;
using RapidReview.Subjects;

namespace RapidReview.Rules.Turning;

/// <summary>
/// Looks for the smallest assignments of facts that settle or flip a finding, by deciding the case anew with each. What it
/// finds is exact: every assignment that is told does it, and no part of it does. It looks in one place after another, then
/// in two and three together, with the values that can make a difference there; beyond its bounds it says so.
/// </summary>
internal sealed class TurningSearch
{
    private readonly Trials _trial;
    private readonly DecidedPart _part;
    private readonly int _index;
    private readonly int _rule;
    private readonly Subject _subject;
    private readonly RuleVersion? _era;
    private readonly Standing _before;
    private readonly HashSet<object> _told = [];
    private int _trials;

    /// <param name="trial">Tries what is supposed.</param>
    /// <param name="part">The part as it was decided.</param>
    /// <param name="index">Its position.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="subject">The subject.</param>
    public TurningSearch(Trials trial, DecidedPart part, int index, int rule, Subject subject)
    {
        (_trial, _part, _index, _rule, _subject) = (trial, part, index, rule, subject);
        var cell = part.Board.At(rule, subject);
        (_era, _before) = (cell.Version, Standing.Of(part.Decider.Rules.Rules[rule], cell));
    }

    /// <summary>The sets, and whether there may be others.</summary>
    /// <param name="places">The places to look in, with what each is about and whom to ask.</param>
    public (Items<TurningSet> Sets, bool MayBeMore) Find(IReadOnlyList<(string Pointer, string About, Supplier Ask)> places)
    {
        var ground = Ground.Of(_part, _rule, _subject);
        var values = new PlaceValues(_trial.Values, ground.Fields);
        var (found, options, cut) = (new List<(Option[] Options, Standing After)>(), new List<List<Option>>(), false);
        foreach (var place in places)
        {
            var (kept, isCut) = Alone(place, values, ground.Print, found);
            cut |= isCut;
            if (kept.Count > 0)
                options.Add(kept);
        }

        for (var size = 2; size <= FindingTurnsLimits.Facts; size++)
        {
            foreach (var together in Combined(options, size, 0))
            {
                if (found.Exists(set => Array.TrueForAll(set.Options, option => Array.IndexOf(together, option) >= 0)))
                    continue;
                // The smallest are told, and they are found in that order: once there are more than are told, no other can be.
                if (_trials >= FindingTurnsLimits.Trials || _told.Count > FindingTurnsLimits.Sets)
                    return (Told(found), true);
                if (Try(together) is { } tried && _before.TurnsInto(tried.After))
                    Note(found, together, tried.After);
            }
        }

        return (Told(found), cut || options.Count > FindingTurnsLimits.Facts || found.Count > FindingTurnsLimits.Sets);
    }

    /// <summary>What one place does alone: the sets of one fact are noted, and one value of each kind that does less is kept to be tried together with others.</summary>
    private (List<Option> Kept, bool Cut) Alone((string Pointer, string About, Supplier Ask) place, PlaceValues values, string print, List<(Option[] Options, Standing After)> found)
    {
        var (kept, prints) = (new List<Option>(), new HashSet<string>(StringComparer.Ordinal) { print });
        var all = CaseValues.Changes(place.Pointer, values).Select(change => new Option(place, change)).ToList();
        foreach (var option in all.Take(FindingTurnsLimits.Values))
        {
            if (_trials >= FindingTurnsLimits.Trials)
                return (kept, true);
            if (Try([option]) is not { } tried)
                continue;
            if (_before.TurnsInto(tried.After))
                Note(found, [option], tried.After);
            else if (prints.Add(Ground.PrintOf(tried.Part, tried.Rule, tried.Subject)))
                kept.Add(option);
        }

        // Of days, texts and entries only some were tried, and of a pack's own fact none: others may turn it too.
        return (kept, !PlaceValues.AreAll(place.Pointer));
    }

    private void Note(List<(Option[] Options, Standing After)> found, Option[] options, Standing after)
    {
        found.Add((options, after));
        _told.Add(KeyOf(options, after));
    }

    private static IEnumerable<Option[]> Combined(List<List<Option>> options, int size, int from)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = from; i <= options.Count - size; i++)
        {
            foreach (var option in options[i])
            {
                foreach (var rest in Combined(options, size - 1, i + 1))
                    yield return [option, .. rest];
            }
        }
    }

    /// <summary>The finding with some facts supposed; null where they cannot be, or where the finding is no longer there or of another era.</summary>
    private (Standing After, DecidedPart Part, int Rule, Subject Subject)? Try(Option[] options)
    {
        _trials++;
        if (_trial.With(Items.Of<CaseChange>(Array.ConvertAll(options, option => option.Change)), _index) is not { } part || part.Decider.Reading != _part.Decider.Reading || part.Decider.Rules.Core.Manifest.Nation != _part.Decider.Rules.Core.Manifest.Nation)
            return null;
        // Another place may bring another partnership's pack into play, and with it another rule set.
        var rules = part.Decider.Rules;
        var rule = rules.Find(_part.Decider.Rules.Rules[_rule].Id);
        if (rule < 0 || Same(part.Subjects.Of(rules.Rules[rule].Subject)) is not { } subject)
            return null;
        var cell = part.Board.At(rule, subject);
        return _era is null || (cell.Version?.ClassName == _era.ClassName && cell.Version.From == _era.From) ? (Standing.Of(rules.Rules[rule], cell), part, rule, subject) : null;
    }

    /// <summary>The same subject among others: mostly in the same place.</summary>
    private Subject? Same(Subject[] subjects) =>
        _subject.Index < subjects.Length && subjects[_subject.Index].Key == _subject.Key ? subjects[_subject.Index] : Array.Find(subjects, subject => subject.Key == _subject.Key);

    private static Items<TurningSet> Told(List<(Option[] Options, Standing After)> found) => Items.From(found
        .DistinctBy(set => KeyOf(set.Options, set.After))
        .OrderBy(set => set.Options.Length)
        .Take(FindingTurnsLimits.Sets)
        .Select(set => new TurningSet(
            Items.From(set.Options.OrderBy(option => option.Change.Pointer, StringComparer.Ordinal).Select(option => new TurningFact(option.Change, option.Place.About, option.Place.Ask, Answers.Say(option.Change)))),
            Wording.Outcome(set.After.Outcome),
            set.After.AsTold().State)));

    /// <summary>By which sets are told apart: where they look, and what comes of it.</summary>
    private static (string Places, object Told) KeyOf(Option[] options, Standing after) => (string.Join(' ', options.Select(option => option.Change.Pointer)), after.AsTold());

    /// <summary>A value in a place. Each is another, whatever its value.</summary>
    private sealed class Option((string Pointer, string About, Supplier Ask) place, CaseChange change)
    {
        public (string Pointer, string About, Supplier Ask) Place { get; } = place;

        public CaseChange Change { get; } = change;
    }
}
