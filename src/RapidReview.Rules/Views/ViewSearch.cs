using System.Text.Json;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Differences;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Model;
using Finding = RapidReview.Findings.Finding;

namespace RapidReview.Rules.Views;

/// <summary>
/// Finds what the disputes of one case do to the advice, alone and together, by deciding the case anew with one combination
/// of what is said after another: those that differ least from the file first. For one case on one thread.
/// </summary>
internal sealed class ViewSearch
{
    private readonly CaseFile _file;
    private readonly Func<CaseFile, (Advice? Advice, Items<Problem> Problems)> _advise;
    private readonly IReadOnlyList<Testimony> _said;

    /// <summary>What may stand in each place: first what the file has, empty where it says nothing.</summary>
    private readonly List<string[]> _options;

    /// <summary>Of each combination that can be, the advice: equal advice is one object.</summary>
    private readonly Dictionary<Items<int>, Advice> _found = [];

    private readonly Dictionary<Items<(AdvicePart Part, Finding Conclusion)>, Advice> _alike = [];

    private readonly Dictionary<(int Fact, int Option), Items<Problem>> _impossible = [];

    public ViewSearch(CaseFile file, IReadOnlyList<Testimony> said, Func<CaseFile, (Advice? Advice, Items<Problem> Problems)> advise)
    {
        // Who says what is no condition of any rule; the places of entries stay as they are.
        (_file, _said, _advise) = (file with { Assertions = [] }, said, advise);
        _options = [.. said.Select(fact => fact.Values.Select(value => value.Json).Prepend(fact.Fact.Value?.Json ?? "").Distinct(StringComparer.Ordinal).ToArray())];
        var combinations = Combinations().GetEnumerator();
        var (alone, tried) = (_options.Sum(options => options.Length - 1) + 1, 0);
        while (combinations.MoveNext())
        {
            if (tried++ >= Math.Max(CaseViews.Trials, alone))
                return;
            Try(combinations.Current);
        }

        IsComplete = true;
    }

    /// <summary>What is put in a place that is left open. Nothing at all would not do: an event that a complete file leaves out did not happen.</summary>
    public static string Open { get; } = JsonSerializer.Serialize(ReservedWords.CannotBeEstablished);

    /// <summary>Whether every combination was tried.</summary>
    private bool IsComplete { get; }

    /// <summary>What is put in every place of a fact.</summary>
    public static IEnumerable<CaseChange> Put(RecordedFact fact, string json) => fact.Places.Select(place => new CaseChange(place, json));

    /// <summary>Why a value of a fact cannot be, if nothing else changes; empty where it can.</summary>
    public Items<Problem> Problems(int fact, string json) => _impossible.GetValueOrDefault((fact, Array.IndexOf(_options[fact], json)), []);

    /// <summary>What it does which of the values of a fact is true.</summary>
    public (AssertionEffect Effect, Items<FindingChange> Changes, Items<string> With) Effect(int fact)
    {
        var said = Compared(fact);
        var alone = Varied(new int[_options.Count], fact, said).ToList();
        if (alone.Any(one => one.Advice != alone[0].Advice))
            return (AssertionEffect.Matters, Changes(alone.Select(one => one.Advice)), []);
        foreach (var (combination, _) in _found.OrderBy(found => found.Key.Count(option => option > 0)))
        {
            var together = Varied([.. combination], fact, said).ToList();
            if (together.Any(one => one.Advice != together[0].Advice))
                return (AssertionEffect.MattersWithOthers, Changes(together.Select(one => one.Advice)), Items.From(Enumerable.Range(0, _said.Count).Where(other => other != fact && combination[other] > 0).Select(other => _said[other].Fact.Place)));
        }

        return (IsComplete && said.All(option => _found.Keys.Any(combination => combination[fact] == option)) ? AssertionEffect.DoesNotMatter : AssertionEffect.NoneFound, [], []);
    }

    /// <summary>The values that are compared: those that are said, or the only one and that nothing is known.</summary>
    private List<int> Compared(int fact)
    {
        var all = Enumerable.Range(0, _options[fact].Length).ToList();
        return _said[fact].Fact.Value is not null || all.Count == 2 ? all : all[1..];
    }

    private IEnumerable<(int Option, Advice Advice)> Varied(int[] combination, int fact, List<int> options)
    {
        foreach (var option in options)
        {
            combination[fact] = option;
            if (_found.TryGetValue(Items.From(combination), out var advice))
                yield return (option, advice);
        }
    }

    private static Items<FindingChange> Changes(IEnumerable<Advice> advice)
    {
        var all = advice.Distinct(ReferenceEqualityComparer.Instance).Cast<Advice>().ToList();
        return Items.From(all.Skip(1).SelectMany(other => AdviceDifferences.Of(all[0], other)).DistinctBy(change => (change.Nation, change.Edition, change.Forced, change.Finding.Id, change.Finding.Subject)));
    }

    private void Try(int[] combination)
    {
        var departures = Enumerable.Range(0, combination.Length).Where(fact => combination[fact] > 0).ToList();
        var reading = CaseChanges.Apply(_file, departures.SelectMany(fact => Put(_said[fact].Fact, _options[fact][combination[fact]])));
        var (advice, problems) = reading.File is { } changed ? _advise(changed) : (null, reading.Problems);
        if (advice is null)
        {
            if (departures.Count == 1)
                _impossible[(departures[0], combination[departures[0]])] = problems;
            return;
        }

        var conclusions = AdviceDifferences.Conclusions(advice);
        if (!_alike.TryGetValue(conclusions, out var same))
            _alike[conclusions] = same = advice;
        _found[Items.From(combination)] = same;
    }

    /// <summary>Every combination, those with fewest departures from the file first.</summary>
    private IEnumerable<int[]> Combinations() => Enumerable.Range(0, _options.Count + 1).SelectMany(size => Combinations(new int[_options.Count], 0, size));

    private IEnumerable<int[]> Combinations(int[] chosen, int from, int size)
    {
        if (size == 0)
        {
            yield return [.. chosen];
            yield break;
        }

        for (var fact = from; fact <= _options.Count - size; fact++)
        {
            for (var option = 1; option < _options[fact].Length; option++)
            {
                chosen[fact] = option;
                foreach (var combination in Combinations(chosen, fact + 1, size - 1))
                    yield return combination;
            }

            chosen[fact] = 0;
        }
    }
}
