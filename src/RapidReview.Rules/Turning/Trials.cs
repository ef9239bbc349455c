using RapidReview.Cases;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Turning;

/// <summary>
/// A case with some facts supposed, one trial after another: each part decided only as far as it is asked about. What is
/// supposed alone is remembered, since one finding after another asks it. For one thread.
/// </summary>
internal sealed class Trials
{
    private readonly CaseFile _file;
    private readonly CaseDecider _decider;
    private readonly Dictionary<CaseChange, PreparedChange?> _prepared = [];
    private readonly Dictionary<(CaseChange, int), DecidedPart?> _alone = [];

    /// <param name="file">The case.</param>
    /// <param name="decided">What was decided of it.</param>
    /// <param name="decider">Decides it anew for the same moment and in the same way.</param>
    public Trials(CaseFile file, DecidedCase decided, CaseDecider decider)
    {
        (_file, _decider) = (file, decider);
        (Days, Authorities) = CaseValues.Of(file, decided);
    }

    /// <summary>The days that can make a difference.</summary>
    public IReadOnlyList<string> Days { get; }

    /// <summary>The authorities that can.</summary>
    public IReadOnlyList<string> Authorities { get; }

    /// <summary>A part of the case with facts supposed; null where they cannot be, or where there is no such part then.</summary>
    public DecidedPart? With(IReadOnlyList<CaseChange> changes, int part)
    {
        if (changes is not [var only])
            return Decide(changes, part);
        if (!_alone.TryGetValue((only, part), out var known))
            _alone[(only, part)] = known = Decide(changes, part);
        return known;
    }

    private DecidedPart? Decide(IReadOnlyList<CaseChange> changes, int part)
    {
        var prepared = new PreparedChange[changes.Count];
        for (var i = 0; i < prepared.Length; i++)
        {
            if (Prepared(changes[i]) is not { } change)
                return null;
            prepared[i] = change;
        }

        return CaseChanges.Apply(_file, prepared).File is { } changed ? _decider.Part(changed, part) : null;
    }

    private PreparedChange? Prepared(CaseChange change)
    {
        if (!_prepared.TryGetValue(change, out var known))
            _prepared[change] = known = PreparedChange.Of(change, new ProblemList(""));
        return known;
    }
}
