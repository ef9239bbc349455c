using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Subjects;

namespace RapidReview.Rules.Reasoning;

/// <summary>
/// Settles by cases what plain three-valued logic leaves open: where an unknown fact occurs more than once in what a
/// finding rests on, each of its distinguishing values is tried. Bounded; beyond the bound it says so.
/// </summary>
internal sealed class CaseAnalysis(Decider decider, Board board)
{
    /// <summary>How many facts are gone through together.</summary>
    private const int MostFacts = 4;

    /// <summary>How many combinations of values are tried.</summary>
    private const int MostCases = 512;

    private readonly Dictionary<(int Rule, Subject Subject, bool Denied), Ground> _grounds = [];

    /// <summary>How a condition comes out, by cases where three-valued logic leaves it open.</summary>
    public Truth Settled(TruthNode condition, Frame frame) =>
        condition.Evaluate(frame) is { IsUnknown: false } settled ? settled : Settle(condition, frame.Subject, frame).Outcome;

    /// <summary>
    /// The outcome if all cases agree; and whether all cases were gone through. A fact whose cases are too many, or of a kind,
    /// stays unknown while the others are gone through: what is then settled holds whatever that fact is.
    /// </summary>
    public (Truth Outcome, bool Examined) Settle(TruthNode condition, Subject subject, Frame frame)
    {
        // What rests on one other finding alone, as most duties do, is as settled as that: its cases were gone through.
        if (condition is FindingNode alone)
            return (Truth.Unknown, !board.At(alone.Finding(frame)).CasesNotExamined);
        var open = new OpenFacts(Expand);
        condition.Gather(frame, open, denied: false);
        if (!open.MayRepeat)
            return (Truth.Unknown, true);
        var atoms = new List<Atom>();
        Gather(GroundOf(condition, frame, denied: false), atoms, []);
        var repeated = Repeated(atoms);
        if (repeated.Count == 0)
            return (Truth.Unknown, true);
        var keys = repeated.ConvertAll(fact => fact[0].Fact.Key);
        var tried = new List<(SeenValue Fact, List<object> Values)>();
        var cases = 1L;
        foreach (var (fact, values) in repeated
            .ConvertAll(fact => (fact[0].Fact, Values: DistinguishingValues.Of(fact, keys)))
            .Where(fact => fact.Values is not null)
            .OrderBy(fact => fact.Values!.Count)
            .Take(MostFacts))
        {
            cases *= values!.Count;
            if (cases > MostCases)
                break;
            tried.Add((fact, values));
        }

        var all = tried.Count == repeated.Count;
        if (tried.Count == 0)
            return (Truth.Unknown, all);
        var outcome = Agreed(condition, subject, frame, tried);
        return (outcome, all || !outcome.IsUnknown);
    }

    /// <summary>The facts that are read in more than one comparison, or both asserted and denied, by their names.</summary>
    private static List<List<Atom>> Repeated(List<Atom> atoms)
    {
        var facts = new Dictionary<string, List<Atom>>(StringComparer.Ordinal);
        foreach (var atom in atoms)
        {
            if (!facts.TryGetValue(atom.Fact.Key, out var all))
                facts[atom.Fact.Key] = all = [];
            all.Add(atom);
        }

        var repeated = new List<List<Atom>>();
        foreach (var fact in facts.Values)
        {
            // The same comparison mostly is the same object; comparing it part by part takes long.
            if (fact.Exists(atom => atom.Denied != fact[0].Denied || !(ReferenceEquals(atom.Comparison, fact[0].Comparison) || atom.Comparison == fact[0].Comparison)))
                repeated.Add(fact);
        }

        repeated.Sort((one, other) => string.CompareOrdinal(one[0].Fact.Key, other[0].Fact.Key));
        return repeated;
    }

    private Truth Agreed(TruthNode condition, Subject subject, Frame frame, List<(SeenValue Fact, List<object> Values)> tried)
    {
        var chosen = new int[tried.Count];
        var agreed = default(Truth?);
        while (true)
        {
            var supposed = new Suppositions();
            for (var i = 0; i < tried.Count; i++)
                supposed.Suppose(tried[i].Fact.Path.Last.Name, tried[i].Fact.Key, tried[i].Values[chosen[i]]);
            var trial = new Frame(new HypotheticalBoard(decider, board, supposed)) { Supposed = supposed, Subject = subject, Governing = frame.Governing };
            var outcome = condition.Evaluate(trial);
            agreed ??= outcome;
            if (outcome.IsUnknown || outcome != agreed)
                return Truth.Unknown;
            var digit = 0;
            while (digit < tried.Count && ++chosen[digit] == tried[digit].Values.Count)
                chosen[digit++] = 0;
            if (digit == tried.Count)
                return agreed.Value;
        }
    }

    /// <summary>Gathers the open comparisons that a conclusion rests on, through the findings that it reads.</summary>
    private void Gather(Ground ground, List<Atom> atoms, HashSet<(int, Subject, bool)> seen)
    {
        atoms.AddRange(ground.Atoms);
        foreach (var (rule, subject, denied) in ground.Findings)
        {
            if (seen.Add((rule, subject, denied)))
                Gather(GroundOf(rule, subject, denied), atoms, seen);
        }
    }

    /// <summary>What the finding of a rule rests on; worked out once, since many rules may rest on the same finding.</summary>
    private Ground GroundOf(int rule, Subject subject, bool denied)
    {
        if (_grounds.TryGetValue((rule, subject, denied), out var known))
            return known;
        var ground = new Ground([], []);
        foreach (var (condition, frame) in Eras(rule, subject))
            Collect(condition.Explain(frame), ground, denied);
        foreach (var (choice, frame) in Choices(rule, subject))
        {
            Collect(choice.Explain(frame), ground, denied);
            Collect(choice.Explain(frame), ground, !denied);
        }

        return _grounds[(rule, subject, denied)] = ground;
    }

    private static Ground GroundOf(TruthNode condition, Frame frame, bool denied)
    {
        var ground = new Ground([], []);
        Collect(condition.Explain(frame), ground, denied);
        return ground;
    }

    private static void Collect(Reason reason, Ground ground, bool denied)
    {
        // Whether a fact is recorded is not among its cases: supposing a value records nothing.
        if (!reason.Outcome.IsUnknown || reason.Condition is IsRecorded)
            return;
        foreach (var fact in reason.Seen.AsSpan())
        {
            if (fact.Finding is { } read)
                ground.Findings.Add((read.Rule, read.Subject, denied));
            else if (IsOpen(fact))
                ground.Atoms.Add(new Atom(fact, (Comparison)reason.Condition, reason, denied));
        }

        if (reason.Finding is { } finding)
            ground.Findings.Add((finding.Rule, finding.Subject, denied));
        foreach (var part in reason.Parts.AsSpan())
            Collect(part, ground, denied ^ reason.Condition is Not);
    }

    private void Expand(OpenFacts open, int rule, Subject subject, bool denied)
    {
        foreach (var (condition, frame) in Eras(rule, subject))
            condition.Gather(frame, open, denied);
        foreach (var (choice, frame) in Choices(rule, subject))
        {
            choice.Gather(frame, open, denied);
            choice.Gather(frame, open, !denied);
        }
    }

    /// <summary>The conditions of a rule in each era that may apply, each with a frame to run it in.</summary>
    private IEnumerable<(TruthNode Condition, Frame Frame)> Eras(int rule, Subject subject)
    {
        var loaded = decider.Rules.Rules[rule];
        foreach (var day in Decider.GoverningDays(loaded, subject))
        {
            if (decider.Version(loaded, day) is { When: { } condition })
                yield return (condition, new Frame(board) { Subject = subject, Governing = day });
        }
    }

    /// <summary>
    /// The conditions that choose when a clock starts, in each era that may apply. While one is open the start may be any of
    /// several days, and whatever reads it goes by all of them at once: both answers count as read.
    /// </summary>
    private IEnumerable<(TruthNode Choice, Frame Frame)> Choices(int rule, Subject subject)
    {
        var loaded = decider.Rules.Rules[rule];
        foreach (var day in loaded.Kind == FindingKind.Clock ? Decider.GoverningDays(loaded, subject) : [])
        {
            if (decider.Version(loaded, day) is not { } version)
                continue;
            foreach (var choice in version.Starts!.Choices.Concat(version.Prudently?.Choices ?? []))
                yield return (choice, new Frame(board) { Subject = subject, Governing = day });
        }
    }

    private static bool IsOpen(SeenValue fact) => fact.Value is DateFact date ? !date.IsExact && date.State != FactState.DidNotHappen : fact.Value is null;

    /// <summary>One open comparison of an unknown fact.</summary>
    internal sealed record Atom(SeenValue Fact, Comparison Comparison, Reason Reason, bool Denied);

    /// <summary>The open comparisons of one condition, and the findings that it reads.</summary>
    private sealed record Ground(List<Atom> Atoms, List<(int Rule, Subject Subject, bool Denied)> Findings);
}
