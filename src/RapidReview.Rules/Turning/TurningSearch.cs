using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Places;
using RapidReview.Rules.Reasoning;
using RapidReview.Subjects;

namespace RapidReview.Rules.Turning;

/// <summary>
/// Looks for the smallest assignments of facts that settle or flip a finding, by deciding the case anew with each. What it
/// finds is exact: every assignment that is told does it, and no part of it does. It looks in one place after another, then
/// in two and three together, with the values that can make a difference there; beyond its bounds it says so.
/// </summary>
internal sealed partial class TurningSearch
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
        var text = CaseFileWriter.Write(file);
        _days = Days(text, decided);
        var nation = _part.Decider.Rules.Core.Manifest.Nation;
        var named = Authorities().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Where(code => (new AuthorityCode(code).Nation == nation).IsTrue).ToList();
        _authorities = [.. named, .. LocalAuthorities.All.Select(known => known.Code).Where(code => !named.Contains(code) && (new AuthorityCode(code).Nation == nation).IsTrue).Take(1)];
    }

    private bool IsDuty => _part.Decider.Rules.Rules[_rule].Kind == FindingKind.Duty;

    /// <summary>The sets, and whether there may be others.</summary>
    /// <param name="places">The places to look in, with the question of each and whom to ask.</param>
    public (Items<TurningSet> Sets, bool MayBeMore) Find(IReadOnlyList<(string Pointer, string Question, Supplier Ask)> places)
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
    private (List<Option> Kept, bool Cut) Alone((string Pointer, string Question, Supplier Ask) place, PlaceValues values, string print, List<(Option[] Options, Cell Cell)> found)
    {
        var (kept, prints) = (new List<Option>(), new HashSet<string>(StringComparer.Ordinal) { print });
        var all = Options(place, values).ToList();
        foreach (var option in all.Take(FindingTurnsLimits.Values))
        {
            if (_trials >= FindingTurnsLimits.Trials)
                return (kept, true);
            if (Try([option]) is not { } tried)
                continue;
            if (Turns(tried.Cell))
                found.Add(([option], tried.Cell));
            else if (prints.Add(Ground.Of(tried.Part, _rule, tried.Subject).Print))
                kept.Add(option);
        }

        return (kept, all.Count > FindingTurnsLimits.Values);
    }

    private static IEnumerable<Option> Options((string Pointer, string Question, Supplier Ask) place, PlaceValues values)
    {
        var pointer = place.Pointer;
        if (pointer.EndsWith("/complete", StringComparison.Ordinal))
            return [new(place, new CaseChange(pointer, "true"))];
        if (PlaceShape.At(pointer) is not { } shape)
            return [];
        var isList = shape.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Model.ListShape<>);
        return isList
            ? values.Of(shape).Select(value => new Option(place, new CaseChange($"{pointer}/-", value))).Prepend(new(place, new CaseChange($"{pointer}/complete", "true")))
            : values.Of(shape).Select(value => new Option(place, new CaseChange(pointer, value)));
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
    private (Cell Cell, DecidedPart Part, Subject Subject)? Try(Option[] options)
    {
        _trials++;
        if (CaseChanges.Apply(_file, options.Select(option => option.Change)).File is not { } changed || _decide(changed) is not { } decided)
            return null;
        if (decided.Parts.Count <= _index || decided.Parts[_index] is not { } part || part.Decider != _part.Decider)
            return null;
        if (part.Subjects.Of(part.Decider.Rules.Rules[_rule].Subject).FirstOrDefault(subject => subject.Key == _subject.Key) is not { } subject)
            return null;
        var cell = part.Board.At(_rule, subject);
        return _before.Version is null || cell.Version == _before.Version ? (cell, part, subject) : null;
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
            Items.From(set.Options.OrderBy(option => option.Change.Pointer, StringComparer.Ordinal).Select(option => new TurningFact(option.Change, option.Place.Question, option.Place.Ask, Answers.Say(option.Change)))),
            Wording.Outcome(set.Cell.Outcome),
            State(set.Cell))));

    /// <summary>The days that can make a difference: those of the file, the last days of duties and the moment asked, with the days around them; and births that come of age on them.</summary>
    private static List<string> Days(string text, DecidedCase decided)
    {
        var asked = London.DateOf(decided.Seen.AsAt);
        var days = new List<LocalDate> { asked };
        days.AddRange(Dates().Matches(text).Select(match => LocalDatePattern.Iso.Parse(match.Value)).Where(parsed => parsed.Success).Select(parsed => parsed.Value));
        foreach (var part in decided.Parts)
        {
            foreach (var (rule, subject) in part.Decider.Rules.Rules.SelectMany((rule, at) => part.Subjects.Of(rule.Subject).Select(subject => (at, subject))))
            {
                if (part.Board.At(rule, subject).Dates is { Due: { IsKnown: true } due } dates)
                    days.AddRange([due.Earliest, dates.PrudentDue.IsKnown ? dates.PrudentDue.Earliest : due.Earliest]);
            }
        }

        // The moment asked comes first, then the days in the order of the file, which begins with the incident.
        var distinct = days.Distinct().ToList();
        return [.. distinct
            .Concat(distinct.Select(day => day.PlusDays(1)))
            .Concat(distinct.Select(day => day.PlusDays(-1)))
            .Concat(distinct.SelectMany(day => new[] { day.PlusYears(-8), day.PlusYears(-18), day.PlusYears(-25) }))
            .Distinct()
            .Where(day => day <= asked) // what is dated later is no fact of the case yet
            .Select(LocalDatePattern.Iso.Format)];
    }

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}", RegexOptions.None, 1000)]
    private static partial Regex Dates();

    [GeneratedRegex(@"\b[EW]0[6-9]\d{6}\b", RegexOptions.None, 1000)]
    private static partial Regex Authorities();

    /// <summary>A value in a place.</summary>
    private sealed record Option((string Pointer, string Question, Supplier Ask) Place, CaseChange Change);
}
