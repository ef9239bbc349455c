using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
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
    private readonly CaseFile _file;
    private readonly Func<CaseFile, DecidedCase?> _decide;
    private readonly DecidedPart _part;
    private readonly int _index;
    private readonly int _rule;
    private readonly Subject _subject;
    private readonly Cell _before;
    private readonly IReadOnlyList<string> _days;
    private readonly IReadOnlyList<string> _authorities;
    private int _trials;

    /// <param name="file">The case.</param>
    /// <param name="decided">What was decided of it.</param>
    /// <param name="index">The position of the part.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="decide">Decides another file for the same moment and in the same way; null where the file cannot be.</param>
    public TurningSearch(CaseFile file, DecidedCase decided, int index, int rule, Subject subject, Func<CaseFile, DecidedCase?> decide)
    {
        (_file, _decide, _index, _rule, _subject) = (file, decide, index, rule, subject);
        _part = decided.Parts[index];
        _before = _part.Board.At(rule, subject);
        (_days, _authorities) = CaseValues.Of(file, decided);
    }

    private bool IsDuty => _part.Decider.Rules.Rules[_rule].Kind == FindingKind.Duty;

    /// <summary>The sets, and whether there may be others.</summary>
    /// <param name="places">The places to look in, with what each is about and whom to ask.</param>
    public (Items<TurningSet> Sets, bool MayBeMore) Find(IReadOnlyList<(string Pointer, string About, Supplier Ask)> places)
    {
        var ground = Ground.Of(_part, _rule, _subject);
        var values = new PlaceValues(_days, _authorities, ground.Fields);
        var (found, options, cut) = (new List<(Option[] Options, Cell Cell)>(), new List<List<Option>>(), false);
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
                if (found.Exists(set => set.Options.All(together.Contains)))
                    continue;
                if (_trials >= FindingTurnsLimits.Trials)
                    return (Told(found), true);
                if (Try(together) is { } decided && Turns(decided.Cell))
                    found.Add((together, decided.Cell));
            }
        }

        return (Told(found), cut || options.Count > FindingTurnsLimits.Facts || found.Count > FindingTurnsLimits.Sets);
    }

    /// <summary>What one place does alone: the sets of one fact are noted, and one value of each kind that does less is kept to be tried together with others.</summary>
    private (List<Option> Kept, bool Cut) Alone((string Pointer, string About, Supplier Ask) place, PlaceValues values, string print, List<(Option[] Options, Cell Cell)> found)
    {
        var (kept, prints) = (new List<Option>(), new HashSet<string>(StringComparer.Ordinal) { print });
        var all = CaseValues.Changes(place.Pointer, values).Select(change => new Option(place, change)).ToList();
        foreach (var option in all.Take(FindingTurnsLimits.Values))
        {
            if (_trials >= FindingTurnsLimits.Trials)
                return (kept, true);
            if (Try([option]) is not { } tried)
                continue;
            if (Turns(tried.Cell))
                found.Add(([option], tried.Cell));
            else if (prints.Add(Ground.Of(tried.Part, tried.Rule, tried.Subject).Print))
                kept.Add(option);
        }

        // A place of which nothing is known to try, such as a pack's own fact, may turn it too.
        return (kept, all.Count is 0 or > FindingTurnsLimits.Values);
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
    private (Cell Cell, DecidedPart Part, int Rule, Subject Subject)? Try(Option[] options)
    {
        _trials++;
        if (CaseChanges.Apply(_file, options.Select(option => option.Change)).File is not { } changed || _decide(changed) is not { } decided)
            return null;
        if (decided.Parts.Count <= _index || decided.Parts[_index] is not { } part || part.Forced != _part.Forced || part.Decider.Edition != _part.Decider.Edition || part.Decider.Rules.Core.Manifest.Nation != _part.Decider.Rules.Core.Manifest.Nation)
            return null;
        // Another place may bring another partnership's pack into play, and with it another rule set.
        var rule = part.Decider.Rules.Find(_part.Decider.Rules.Rules[_rule].Id);
        if (rule < 0 || part.Subjects.Of(part.Decider.Rules.Rules[rule].Subject).FirstOrDefault(subject => subject.Key == _subject.Key) is not { } subject)
            return null;
        var cell = part.Board.At(rule, subject);
        return _before.Version is not { } era || (cell.Version?.ClassName == era.ClassName && cell.Version.From == era.From) ? (cell, part, rule, subject) : null;
    }

    private bool Turns(Cell cell) => !IsOpen(cell) && (IsOpen(_before) || Standing(cell) != Standing(_before));

    private bool IsOpen(Cell cell) => IsDuty ? cell.Dates!.State == DutyState.Undetermined : cell.Outcome.IsUnknown;

    private (string Outcome, DutyState? State) Standing(Cell cell) => (cell.Outcome.ToString(), State(cell));

    /// <summary>How a duty stands; that it is due soon is no other standing than that it is due.</summary>
    private DutyState? State(Cell cell) => !IsDuty ? null : cell.Dates!.State == DutyState.DueSoon ? DutyState.Due : cell.Dates.State;

    private Items<TurningSet> Told(List<(Option[] Options, Cell Cell)> found) => Items.From(found
        .DistinctBy(set => (string.Join(' ', set.Options.Select(option => option.Change.Pointer)), Standing(set.Cell)))
        .OrderBy(set => set.Options.Length)
        .Take(FindingTurnsLimits.Sets)
        .Select(set => new TurningSet(
            Items.From(set.Options.OrderBy(option => option.Change.Pointer, StringComparer.Ordinal).Select(option => new TurningFact(option.Change, option.Place.About, option.Place.Ask, Answers.Say(option.Change)))),
            Wording.Outcome(set.Cell.Outcome),
            State(set.Cell))));

    /// <summary>A value in a place.</summary>
    private sealed record Option((string Pointer, string About, Supplier Ask) Place, CaseChange Change);
}
