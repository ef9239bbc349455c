using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Reasoning;
using RapidReview.Rules.Turning;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>
/// Looks for what a finding turns on in the plain way: each trial writes the facts into the case file, checks it, and decides
/// the whole case anew. Nothing is remembered and nothing left out.
/// </summary>
internal sealed class PlainTurning(Advisor advisor, CaseFile file, Decision decision, int index, FindingExplanation explanation)
{
    private readonly DecidedPart _part = decision.Parts[index];
    private readonly PlainState _before = PlainState.Of(decision.Parts[index], explanation.Finding.Id, explanation.Finding.Subject)!;
    private int _trials;

    /// <summary>The sets, and whether there may be others.</summary>
    public (Items<TurningSet> Sets, bool MayBeMore) Find()
    {
        var ground = Ground.Of(_part, _before.Rule, _before.Subject);
        var values = new PlaceValues(CaseValues.Of(file, decision.Case), ground.Fields);
        var (found, options, cut) = (new List<(List<Option> Options, PlainState After)>(), new List<List<Option>>(), false);
        foreach (var place in FindingTurning.Places(explanation).ToList())
        {
            var (kept, prints) = (new List<Option>(), new HashSet<string>(StringComparer.Ordinal) { ground.Print });
            var all = CaseValues.Changes(place.Pointer, values).Select(change => new Option(place, change)).ToList();
            cut |= !PlaceValues.AreAll(place.Pointer);
            foreach (var option in all.Take(FindingTurnsLimits.Values))
            {
                if (_trials >= FindingTurnsLimits.Trials)
                {
                    cut = true;
                    break;
                }

                if (Try([option]) is not { } tried)
                    continue;
                if (_before.TurnsInto(tried))
                    found.Add(([option], tried));
                else if (prints.Add(Ground.Of(tried.Part, tried.Rule, tried.Subject).Print))
                    kept.Add(option);
            }

            if (kept.Count > 0)
                options.Add(kept);
        }

        foreach (var together in Combined(options, 2).Concat(Combined(options, 3)))
        {
            if (found.Exists(set => set.Options.TrueForAll(together.Contains)))
                continue;
            if (_trials >= FindingTurnsLimits.Trials)
                return (Told(found), true);
            if (Try(together) is { } tried && _before.TurnsInto(tried))
                found.Add((together, tried));
        }

        return (Told(found), cut || options.Count > FindingTurnsLimits.Facts || found.Count > FindingTurnsLimits.Sets);
    }

    /// <summary>One option of each of some places, in the order of the places.</summary>
    private static IEnumerable<List<Option>> Combined(List<List<Option>> options, int size, int from = 0) => size == 0
        ? [[]]
        : Enumerable.Range(from, Math.Max(0, options.Count - size + 1 - from)).SelectMany(place => options[place].SelectMany(option => Combined(options, size - 1, place + 1).Select(rest => rest.Prepend(option).ToList())));

    private PlainState? Try(List<Option> options)
    {
        _trials++;
        if (CaseChanges.Apply(file, options.Select(option => option.Change)).File is not { } changed || advisor.Check(changed).Count > 0)
            return null;
        var forced = decision.Parts.Where(part => part.Forced).Select(part => new ForcedEdition(part.Decider.Rules.Packs[^1].Manifest.Id, part.Decider.Edition)).Distinct();
        var parts = advisor.Decide(changed, decision.AsAt, new() { AsAt = decision.AsAt, Forced = Items.From(forced) }).Parts;
        if (parts.Count <= index || parts[index] is not { } part || part.Forced != _part.Forced || part.Decider.Edition != _part.Decider.Edition || part.Decider.Rules.Core.Manifest.Nation != _part.Decider.Rules.Core.Manifest.Nation)
            return null;
        return PlainState.Of(part, explanation.Finding.Id, explanation.Finding.Subject) is { } state && (_before.Era is null || state.Era == _before.Era) ? state : null;
    }

    private static Items<TurningSet> Told(List<(List<Option> Options, PlainState After)> found) => Items.From(found
        .DistinctBy(set => (string.Join(' ', set.Options.Select(option => option.Change.Pointer)), set.After.Outcome.ToString(), set.After.State))
        .OrderBy(set => set.Options.Count)
        .Take(FindingTurnsLimits.Sets)
        .Select(set => new TurningSet(
            Items.From(set.Options.OrderBy(option => option.Change.Pointer, StringComparer.Ordinal).Select(option => new TurningFact(option.Change, option.Place.About, option.Place.Ask, Answers.Say(option.Change)))),
            Wording.Outcome(set.After.Outcome),
            set.After.State)));

    private sealed record Option((string Pointer, string About, Supplier Ask) Place, CaseChange Change);

    /// <summary>How the finding stands in one decision.</summary>
    private sealed record PlainState(DecidedPart Part, int Rule, Subject Subject, Truth Outcome, DutyState? State, (string, LocalDate)? Era)
    {
        private bool IsOpen => State is { } state ? state == DutyState.Undetermined : Outcome.IsUnknown;

        public static PlainState? Of(DecidedPart part, string id, string subject)
        {
            var rule = part.Decider.Rules.Find(id);
            if (rule < 0 || part.Subjects.Of(part.Decider.Rules.Rules[rule].Subject).FirstOrDefault(one => one.Key == subject) is not { } about)
                return null;
            var cell = part.Board.At(rule, about);
            var state = part.Decider.Rules.Rules[rule].Kind == FindingKind.Duty ? cell.Dates!.State : default(DutyState?);
            return new(part, rule, about, cell.Outcome, state == DutyState.DueSoon ? DutyState.Due : state, cell.Version is { } era ? (era.ClassName, era.From) : null);
        }

        public bool TurnsInto(PlainState after) => !after.IsOpen && (IsOpen || (after.Outcome, after.State) != (Outcome, State));
    }
}
