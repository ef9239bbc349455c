using RapidReview.Facts;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Subjects;

namespace RapidReview.Rules.Reasoning;

/// <summary>
/// Settles by cases what plain three-valued logic leaves open: where an unknown fact occurs more than once in what a
/// finding rests on, each of its distinguishing values is tried. Bounded; beyond the bound it says so.
/// </summary>
internal sealed class CaseAnalysis(Decider decider, IBoard board)
{
    /// <summary>How many facts are gone through together.</summary>
    private const int MostFacts = 4;

    /// <summary>How many combinations of values are tried.</summary>
    private const int MostCases = 512;

    /// <summary>
    /// The outcome if all cases agree; and whether all cases were gone through. A fact whose cases are too many, or of a kind,
    /// stays unknown while the others are gone through: what is then settled holds whatever that fact is.
    /// </summary>
    public (Truth Outcome, bool Examined) Settle(RuleVersion version, Subject subject, Frame frame)
    {
        var open = new OpenFacts(Expand);
        version.When!.Gather(frame, open, denied: false);
        if (!open.MayRepeat)
            return (Truth.Unknown, true);
        var atoms = new List<Atom>();
        Collect(version.When!.Explain(frame), atoms, new HashSet<(int, string)>());
        var repeated = atoms.GroupBy(atom => atom.Fact.Key, StringComparer.Ordinal)
            .Where(group => group.Select(atom => atom.Comparison).Distinct().Count() > 1 || group.Select(atom => atom.Denied).Distinct().Count() > 1)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        if (repeated.Count == 0)
            return (Truth.Unknown, true);
        var keys = repeated.ConvertAll(group => group.Key);
        var tried = new List<(string Key, List<object> Values)>();
        var cases = 1L;
        foreach (var (key, values) in repeated
            .ConvertAll(group => (group.Key, Values: DistinguishingValues.Of([.. group], keys)))
            .Where(fact => fact.Values is not null)
            .OrderBy(fact => fact.Values!.Count)
            .Take(MostFacts))
        {
            cases *= values!.Count;
            if (cases > MostCases)
                break;
            tried.Add((key, values));
        }

        var all = tried.Count == repeated.Count;
        if (tried.Count == 0)
            return (Truth.Unknown, all);
        var outcome = Agreed(version, subject, frame, tried.ConvertAll(fact => fact.Key), tried.ConvertAll(fact => fact.Values));
        return (outcome, all || !outcome.IsUnknown);
    }

    private Truth Agreed(RuleVersion version, Subject subject, Frame frame, List<string> keys, List<List<object>> values)
    {
        var chosen = new int[keys.Count];
        var agreed = default(Truth?);
        while (true)
        {
            var supposed = new Suppositions();
            for (var i = 0; i < keys.Count; i++)
                supposed.Suppose(keys[i], values[i][chosen[i]]);
            var trial = new Frame(new HypotheticalBoard(decider, board, supposed)) { Supposed = supposed, Subject = subject, Governing = frame.Governing };
            var outcome = version.When!.Evaluate(trial);
            agreed ??= outcome;
            if (outcome.IsUnknown || outcome != agreed)
                return Truth.Unknown;
            var digit = 0;
            while (digit < keys.Count && ++chosen[digit] == values[digit].Count)
                chosen[digit++] = 0;
            if (digit == keys.Count)
                return agreed.Value;
        }
    }

    /// <summary>Gathers the open comparisons that a conclusion rests on, through the findings that it reads.</summary>
    private void Collect(Reason reason, List<Atom> atoms, HashSet<(int, string)> seen, bool denied = false)
    {
        if (!reason.Outcome.IsUnknown)
            return;
        foreach (var fact in reason.Seen.Where(fact => fact.Finding is null && IsOpen(fact)))
            atoms.Add(new Atom(fact, (Comparison)reason.Condition, reason, denied));
        foreach (var finding in reason.Seen.Select(fact => fact.Finding).Append(reason.Finding).OfType<(int Rule, Subject Subject)>())
            Expand(finding.Rule, finding.Subject, atoms, seen, denied);
        foreach (var part in reason.Parts)
            Collect(part, atoms, seen, denied ^ reason.Condition is Not);
    }

    private void Expand(OpenFacts open, int rule, Subject subject, bool denied)
    {
        var (from, _) = Governing.Days(decider.Rules.Rules[rule].By, subject);
        if (decider.Rules.Version(decider.Rules.Rules[rule], from, decider.Edition) is { When: { } condition })
            condition.Gather(new Frame(board) { Subject = subject, Governing = from }, open, denied);
    }

    private void Expand(int rule, Subject subject, List<Atom> atoms, HashSet<(int, string)> seen, bool denied)
    {
        if (!seen.Add((denied ? ~rule : rule, subject.Key)))
            return;
        foreach (var day in decider.GoverningDays(decider.Rules.Rules[rule], subject))
        {
            if (decider.Rules.Version(decider.Rules.Rules[rule], day, decider.Edition) is { When: { } condition })
                Collect(condition.Explain(new Frame(board) { Subject = subject, Governing = day }), atoms, seen, denied);
        }
    }

    private static bool IsOpen(SeenValue fact) => fact.Value is DateFact date ? !date.IsExact && date.State != FactState.DidNotHappen : fact.Value is null;

    /// <summary>One open comparison of an unknown fact.</summary>
    internal sealed record Atom(SeenValue Fact, Comparison Comparison, Reason Reason, bool Denied);
}
