using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Model;
using RapidReview.Subjects;

namespace RapidReview.Rules.Reasoning;

/// <summary>
/// What the rules of one part found, rule by rule and subject by subject. Filled once, in order, and then only read; or, for
/// one thread, decided only as far as it is asked about, which comes to the same.
/// </summary>
internal sealed class Board : IBoard, IDecision
{
    private readonly Decider _decider;
    private readonly LocalValues _local;
    private Cell[][] _cells = [];
    private Slot[]?[]? _asked;
    private PartSubjects? _subjects;
    private LocalDate _governing;

    /// <param name="decider">Decides.</param>
    /// <param name="local">The facts that packs have declared, as the case has them.</param>
    public Board(Decider decider, LocalValues local)
    {
        (_decider, _local) = (decider, local);
        Cases = new CaseAnalysis(decider, this);
    }

    /// <summary>Settles by cases what three-valued logic leaves open.</summary>
    public CaseAnalysis Cases { get; }

    /// <summary>Decides everything.</summary>
    public void Fill(PartSubjects subjects)
    {
        var frame = new Frame(this);
        _subjects = subjects;
        _cells = new Cell[SubjectKinds.Number][];
        for (var kind = 0; kind < _cells.Length; kind++)
            _cells[kind] = _decider.Rules.NumberAbout((SubjectKind)kind) * subjects.Of((SubjectKind)kind).Length is var size and > 0 ? new Cell[size] : [];
        var rules = _decider.Rules.Rules.AsSpan();
        for (var rule = 0; rule < rules.Length; rule++)
        {
            var (cells, about) = (_cells[(int)rules[rule].Subject], subjects.Of(rules[rule].Subject));
            var first = rules[rule].Ordinal * about.Length;
            for (var i = 0; i < about.Length; i++)
                cells[first + i] = _decider.Decide(rule, about[i], frame);
        }
    }

    /// <summary>Decides each finding when it is first asked for, with what it rests on.</summary>
    public void Await(PartSubjects subjects) => (_subjects, _asked) = (subjects, new Slot[]?[_decider.Rules.Rules.Count]);

    public ref readonly Cell At(int rule, Subject subject)
    {
        if (_asked is not null)
            return ref Asked(_asked, rule, subject);
        var loaded = _decider.Rules.Rules[rule];
        return ref _cells[(int)loaded.Subject][(loaded.Ordinal * _subjects!.Of(loaded.Subject).Length) + subject.Index];
    }

    public ref readonly Cell At((int Rule, Subject Subject) finding) => ref At(finding.Rule, finding.Subject);

    public Truth Outcome(int rule, Subject subject) => At(rule, subject).Outcome;

    public DateFact Date(int rule, Subject subject, FindingDate which) => At(rule, subject).Dates?.Of(which) ?? default;

    public DateFact Shift(DateFact date, int parameter, bool back, LocalDate governing) =>
        _decider.Value(parameter, governing) is { } era ? TimeLimits.Shift(date, era.Value, back, _decider.Calendar) : default;

    public int? Number(int parameter, LocalDate governing) => _decider.Value(parameter, governing)?.Value.Count;

    /// <summary>For a lambda that is simply executed: the day that decides which value of a parameter applies.</summary>
    public void Govern(LocalDate day) => _governing = day;

    Truth IDecision.Outcome(string ruleId, Subject subject) => Outcome(_decider.Rules.Find(ruleId), subject);

    DateFact IDecision.Date(string ruleId, Subject subject, FindingDate which) => Date(_decider.Rules.Find(ruleId), subject, which);

    DateFact IDecision.Shift(DateFact date, string parameterId, bool back) => Shift(date, Parameter(parameterId), back, _governing);

    object IDecision.Local(string id, Subject subject) => _local.Of(id, subject);

    int IDecision.Number(string parameterId) => Number(Parameter(parameterId), _governing) ?? throw new InvalidOperationException($"The parameter {parameterId} has no value then.");

    private ref readonly Cell Asked(Slot[]?[] asked, int rule, Subject subject)
    {
        ref var slot = ref (asked[rule] ??= new Slot[_subjects!.Of(_decider.Rules.Rules[rule].Subject).Length])[subject.Index];
        if (!slot.IsDecided)
        {
            // In a frame of its own: whatever asks for it stands in the middle of its own conditions.
            slot.Cell = _decider.Decide(rule, subject, new Frame(this));
            slot.IsDecided = true;
        }

        return ref slot.Cell;
    }

    private int Parameter(string id)
    {
        for (var i = 0; i < _decider.Rules.Parameters.Count; i++)
        {
            if (_decider.Rules.Parameters[i].Id == id)
                return i;
        }

        throw new ArgumentException($"There is no parameter {id}.", nameof(id));
    }

    /// <summary>Where a finding goes once it is decided.</summary>
    private struct Slot
    {
        public bool IsDecided;
        public Cell Cell;
    }
}
