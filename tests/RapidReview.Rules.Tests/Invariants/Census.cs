using System.Text;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Reasoning;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Invariants;

/// <summary>How often each rule took each of its values over many cases.</summary>
internal sealed class Census
{
    private readonly SortedDictionary<string, Dictionary<string, int>> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts the natural and the forced parts of situations. A rule that has no era on the day that governs it is left out.</summary>
    public static Census Of(IEnumerable<GeneratedCase> situations)
    {
        var census = new Census();
        foreach (var part in situations.SelectMany(situation => situation.Decide().Parts))
            census.Count(part);
        return census;
    }

    /// <summary>The values that never came up, each with its rule.</summary>
    public IEnumerable<(string Rule, string Value)> Missing() =>
        _counts.SelectMany(rule => rule.Value.Where(value => value.Value == 0).Select(value => (rule.Key, value.Key)));

    /// <summary>A table of some rules: how often each took each of its values.</summary>
    public string Table(Func<string, bool> which)
    {
        var text = new StringBuilder();
        foreach (var (rule, counts) in _counts.Where(rule => which(rule.Key)))
            text.Append($"{rule,-50} {string.Join("  ", counts.Select(value => $"{value.Key} {value.Value}"))}\n");
        return text.ToString();
    }

    private void Count(DecidedPart part)
    {
        var rules = part.Decider.Rules.Rules;
        for (var i = 0; i < rules.Count; i++)
        {
            if (!_counts.TryGetValue(rules[i].Id, out var counts))
                _counts[rules[i].Id] = counts = Values(rules[i]).ToDictionary(value => value, _ => 0, StringComparer.Ordinal);
            foreach (var subject in part.Subjects.Of(rules[i].Subject))
            {
                var cell = part.Board.At(i, subject);
                if (cell.Version is null && cell.Possible.All(era => era.Version is null))
                    continue;
                counts[Name(rules[i].Kind, cell.Outcome)]++;
                if (rules[i].Kind == FindingKind.Duty)
                    counts[Name(cell.Dates!.State)] = counts.GetValueOrDefault(Name(cell.Dates!.State)) + 1;
            }
        }
    }

    private static IEnumerable<string> Values(LoadedRule rule) =>
        Enumerable.Select([Truth.True, Truth.False, Truth.Unknown], outcome => Name(rule.Kind, outcome)).Concat(rule.Kind == FindingKind.Duty ? States(rule.Versions[^1]).Select(state => $"{state}") : []);

    /// <summary>How a duty can stand: without a number of days it is never late, and what is to be kept up is kept or not.</summary>
    private static DutyState[] States(RuleVersion duty) => duty.Timing switch
    {
        DutyTiming.AsSoonAs => [DutyState.NotTriggered, DutyState.Undetermined, DutyState.Due, DutyState.MetOnTime],
        DutyTiming.ForAtLeast => [DutyState.NotTriggered, DutyState.Undetermined, DutyState.Due, DutyState.MetOnTime, DutyState.Overdue],
        _ => [DutyState.NotTriggered, DutyState.Undetermined, DutyState.Due, DutyState.MetOnTime, DutyState.MetLate, DutyState.Overdue],
    };

    /// <summary>How near its last day is depends on the calendar and not on the duty: due soon counts as due.</summary>
    private static string Name(DutyState state) => $"{(state == DutyState.DueSoon ? DutyState.Due : state)}";

    private static string Name(FindingKind kind, Truth outcome) => (kind, outcome.IsTrue, outcome.IsFalse) switch
    {
        (FindingKind.Clock, true, _) => "started",
        (FindingKind.Clock, _, true) => "never starts",
        (FindingKind.Clock, _, _) => "start unknown",
        (FindingKind.Duty, true, _) => "owed",
        (FindingKind.Duty, _, true) => "not owed",
        (FindingKind.Duty, _, _) => "owed or not",
        (_, true, _) => "met",
        (_, _, true) => "not met",
        _ => "undetermined",
    };
}
