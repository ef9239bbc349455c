using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Turning;

/// <summary>
/// A case with some facts supposed, one trial after another: each part decided only as far as it is asked about. What one
/// finding has supposed is remembered for the next, since many rest on the same facts. For one thread.
/// </summary>
internal sealed class Trials
{
    /// <summary>How many trials are remembered: enough for what a few findings have in common.</summary>
    private const int Most = 4000;

    private readonly CaseFile _file;
    private readonly CaseDecider _decider;
    private readonly Dictionary<CaseChange, PreparedChange?> _prepared = [];
    private readonly Dictionary<(int Part, Items<CaseChange> Changes), DecidedPart?> _tried = [];

    /// <param name="file">The case.</param>
    /// <param name="values">What can make a difference in it.</param>
    /// <param name="decider">Decides it anew for the same moment and in the same way.</param>
    public Trials(CaseFile file, CaseValues values, CaseDecider decider) => (_file, Values, _decider) = (file, values, decider);

    /// <summary>What can make a difference in the case.</summary>
    public CaseValues Values { get; }

    /// <summary>A part of the case with facts supposed; null where they cannot be, or where there is no such part then.</summary>
    public DecidedPart? With(Items<CaseChange> changes, int part)
    {
        if (!_tried.TryGetValue((part, changes), out var known))
        {
            if (_tried.Count >= Most)
                _tried.Clear();
            _tried[(part, changes)] = known = Decide(changes, part);
        }

        return known;
    }

    private DecidedPart? Decide(Items<CaseChange> changes, int part)
    {
        var prepared = new PreparedChange[changes.Count];
        for (var i = 0; i < prepared.Length; i++)
        {
            if (Prepared(changes[i]) is not { } change)
                return null;
            prepared[i] = change;
        }

        return CaseChanges.ApplyPrepared(_file, prepared).File is { } changed ? _decider.Part(changed, part) : null;
    }

    private PreparedChange? Prepared(CaseChange change)
    {
        if (!_prepared.TryGetValue(change, out var known))
            _prepared[change] = known = PreparedChange.Of(change, new ProblemList(""));
        return known;
    }
}
