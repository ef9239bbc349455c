using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Subjects;

namespace RapidReview.Rules.Reasoning;

/// <summary>What the rules of one part found, rule by rule and subject by subject. Filled once, in order; then only read.</summary>
internal sealed class Board : IBoard, IDecision
{
    private readonly Decider _decider;
    private Cell[] _cells = [];
    private int _width;
    private LocalDate _governing;

    public Board(Decider decider)
    {
        _decider = decider;
        Cases = new CaseAnalysis(decider, this);
    }

    /// <summary>Settles by cases what three-valued logic leaves open.</summary>
    public CaseAnalysis Cases { get; }

    public void Fill(PartSubjects subjects)
    {
        var frame = new Frame(this);
        var rules = _decider.Rules.Rules.AsSpan();
        _width = subjects.Most;
        _cells = new Cell[rules.Length * _width];
        for (var rule = 0; rule < rules.Length; rule++)
        {
            foreach (var subject in subjects.Of(rules[rule].Subject))
                _cells[(rule * _width) + subject.Index] = _decider.Decide(rule, subject, frame);
        }
    }

    public Cell At(int rule, Subject subject) => _cells[(rule * _width) + subject.Index];

    public Cell At((int Rule, Subject Subject) finding) => At(finding.Rule, finding.Subject);

    public Truth Outcome(int rule, Subject subject) => At(rule, subject).Outcome;

    public DateFact Date(int rule, Subject subject, FindingDate which) => At(rule, subject).Dates?.Of(which) ?? default;

    public DateFact Shift(DateFact date, int parameter, bool back, LocalDate governing) =>
        _decider.Rules.Value(parameter, governing, _decider.Edition) is { } era ? TimeLimits.Shift(date, era.Value, back, _decider.Calendar) : default;

    public int? Number(int parameter, LocalDate governing) => _decider.Rules.Value(parameter, governing, _decider.Edition)?.Value.Count;

    /// <summary>For a lambda that is simply executed: the day that decides which value of a parameter applies.</summary>
    public void Govern(LocalDate day) => _governing = day;

    Truth IDecision.Outcome(string ruleId, Subject subject) => Outcome(_decider.Rules.Find(ruleId), subject);

    DateFact IDecision.Date(string ruleId, Subject subject, FindingDate which) => Date(_decider.Rules.Find(ruleId), subject, which);

    DateFact IDecision.Shift(DateFact date, string parameterId, bool back) => Shift(date, Parameter(parameterId), back, _governing);

    int IDecision.Number(string parameterId) => Number(Parameter(parameterId), _governing) ?? throw new InvalidOperationException($"The parameter {parameterId} has no value then.");

    private int Parameter(string id)
    {
        for (var i = 0; i < _decider.Rules.Parameters.Count; i++)
        {
            if (_decider.Rules.Parameters[i].Id == id)
                return i;
        }

        throw new ArgumentException($"There is no parameter {id}.", nameof(id));
    }
}
