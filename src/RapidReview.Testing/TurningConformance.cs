using NodaTime;
using RapidReview.Cases;
using RapidReview.Rules;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;
using RapidReview.Testing.Conformance;

namespace RapidReview.Testing;

/// <summary>
/// What must always hold of what findings turn on: each set of facts that is told passes intake and does settle the finding, or
/// flip it, to what is told, in the same nation and era; no part of the set does; sets about the same places that come to the
/// same are told once; never more are told than the limit. Checked by advising anew on the changed case, whole, and not by what
/// found the sets. One serves one case, on one thread.
/// </summary>
public sealed class TurningConformance
{
    private readonly Advisor _advisor;
    private readonly CaseFile _file;
    private readonly AdviceOptions _options;
    private readonly Decision _decision;
    private readonly Dictionary<string, Standings?> _supposed = new(StringComparer.Ordinal);
    private readonly Standings _before;

    /// <param name="advisor">The advisor.</param>
    /// <param name="file">The case.</param>
    /// <param name="now">The present moment, used only where neither the options nor the file says for when to advise.</param>
    /// <param name="options">How advice is asked for; null for the natural parts as at the usual moment.</param>
    /// <exception cref="CaseFileException">The file cannot be used.</exception>
    /// <exception cref="AdviceOptionsException">An edition or pack that was asked for does not exist.</exception>
    public TurningConformance(Advisor advisor, CaseFile file, Instant now, AdviceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        _decision = advisor.Decide(file, now, options);
        (_advisor, _file, _options) = (advisor, file, (options ?? new()) with { AsAt = _decision.AsAt });
        _before = new Standings(_decision);
    }

    /// <summary>How many findings were looked at.</summary>
    public int Findings { get; private set; }

    /// <summary>How many sets were told of them.</summary>
    public int Sets { get; private set; }

    /// <summary>What does not hold, a line for each; empty where everything does.</summary>
    public IEnumerable<string> Violations() => _decision.ExplainEach().SelectMany(Violations);

    private IEnumerable<string> Violations(FindingExplanation explained)
    {
        var (about, turns, before) = ($"{explained.Finding.Id} of {explained.Finding.Subject}", explained.Turns!, _before.Of(explained)!);
        (Findings, Sets) = (Findings + 1, Sets + turns.Sets.Count);
        if (turns.Sets.Count > FindingTurnsLimits.Sets)
            yield return $"{about} tells {turns.Sets.Count} sets.";
        if (turns.Sets.Select(set => (string.Join(' ', set.Facts.Select(fact => fact.Change.Pointer)), set.Outcome, set.State)).Distinct().Count() < turns.Sets.Count)
            yield return $"{about} tells the same set twice.";
        foreach (var changes in turns.Sets.Select(set => (All: set.Facts.Select(fact => fact.Change).ToList(), set.Outcome, set.State)))
        {
            if (After(changes.All, explained) is not { } after || !before.TurnsInto(after))
                yield return $"{about} does not turn on {string.Join(", ", changes.All)}.";
            else if ((after.Outcome, after.State) != (changes.Outcome, changes.State))
                yield return $"{about} does not come to {changes.Outcome} {changes.State} with {string.Join(", ", changes.All)}, but to {after.Outcome} {after.State}.";
            for (var part = 1; part < (1 << changes.All.Count) - 1; part++)
            {
                var some = changes.All.Where((_, at) => (part & (1 << at)) != 0).ToList();
                if (before.TurnsInto(After(some, explained)))
                    yield return $"{about} turns on no more than {string.Join(", ", some)}.";
            }
        }
    }

    /// <summary>How a finding stands with facts supposed; null where they cannot be, or there is no such finding.</summary>
    private Standing? After(List<CaseChange> changes, FindingExplanation explained)
    {
        var key = string.Join('\n', changes);
        if (!_supposed.TryGetValue(key, out var standings))
            _supposed[key] = standings = CaseChanges.Apply(_file, changes).File is { } changed && _advisor.Check(changed).Count == 0 ? new(_advisor.Decide(changed, _decision.AsAt, _options)) : null;
        return standings?.Of(explained);
    }
}
