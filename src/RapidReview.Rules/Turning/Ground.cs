using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Model;
using RapidReview.Rules.Reasoning;
using RapidReview.Subjects;

namespace RapidReview.Rules.Turning;

/// <summary>What one finding rests on in one decision: how each condition came out, and which fields of entries they ask for.</summary>
internal sealed class Ground
{
    /// <summary>The fields from which others are worked out.</summary>
    private static readonly FrozenDictionary<string, string> Sources = typeof(CaseFile).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(CaseFile).Namespace)
        .SelectMany(type => type.GetProperties())
        .Select(property => (Name: Names.Json(property.Name), property.GetCustomAttribute<DerivedFromAttribute>()?.Place))
        .Where(derived => derived.Place is not null)
        .DistinctBy(derived => derived.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(derived => derived.Name, derived => derived.Place!, StringComparer.Ordinal);

    private readonly DecidedPart _part;
    private readonly bool _onlyPrint;
    private readonly StringBuilder _print = new();
    private readonly HashSet<(int, Subject)> _seen = [];

    private Ground(DecidedPart part, bool onlyPrint) => (_part, _onlyPrint) = (part, onlyPrint);

    /// <summary>How every condition came out, as a text to compare.</summary>
    public string Print => _print.ToString();

    /// <summary>The fields of the entries of lists that conditions look at.</summary>
    public HashSet<string> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields of the entries of lists that any condition of a rule set looks at.</summary>
    public static IEnumerable<string> FieldsOf(RuleSet rules)
    {
        var ground = new Ground(null!, onlyPrint: false);
        foreach (var version in rules.Rules.SelectMany(rule => rule.Versions))
        {
            foreach (var condition in new[] { version.When, version.Suggested, version.Established }.OfType<TruthNode>())
                ground.Mentioned(condition.Condition);
        }

        return ground.Fields;
    }

    public static Ground Of(DecidedPart part, int rule, Subject subject) => Of(part, rule, subject, onlyPrint: false);

    /// <summary>The print alone.</summary>
    public static string PrintOf(DecidedPart part, int rule, Subject subject) => Of(part, rule, subject, onlyPrint: true).Print;

    private static Ground Of(DecidedPart part, int rule, Subject subject, bool onlyPrint)
    {
        var ground = new Ground(part, onlyPrint);
        ground.Walk(rule, subject);
        return ground;
    }

    private void Walk(int position, Subject subject)
    {
        if (!_seen.Add((position, subject)))
            return;
        var (rule, cell) = (_part.Decider.Rules.Rules[position], _part.Board.At(position, subject));
        _print.Append('|').Append(cell.Outcome).Append(cell.Dates?.State).Append(cell.Dates?.PrudentState);
        foreach (var at in cell.Possible.Count > 0 ? cell.Possible : [cell])
        {
            if (at.Version is not { } version)
                continue;
            var frame = new Frame(_part.Board) { Subject = subject, Governing = at.Governing, WithoutPlaces = true };
            _print.Append(version.ClassName);
            foreach (var condition in new[] { version.When, version.Suggested, version.Established }.OfType<TruthNode>())
                Add(condition.Explain(frame));
            foreach (var date in new[] { version.Starts, version.Done, version.Aware, version.NotBefore }.OfType<DateNode>())
                Read(date.Seen(frame));
            if (rule.Kind == FindingKind.Duty)
                Walk(version.Clock, subject);
        }
    }

    private void Add(Reason reason)
    {
        _print.Append(reason.Outcome.IsTrue ? '+' : reason.Outcome.IsFalse ? '-' : '?');
        if (reason.Finding is { } finding)
            Walk(finding.Rule, finding.Subject);
        // Which of the facts of an open comparison is still missing makes a difference to what settles it with others.
        foreach (var seen in reason.Outcome.IsUnknown ? reason.Seen : [])
            _print.Append(seen.State == FactState.Known ? 'k' : 'o');
        Read(reason.Seen);
        if (!_onlyPrint && (reason.Condition is Quantified quantified ? quantified.Body : reason.Condition is Comparison { Left: CountOf count } ? count.Body : null) is { } body)
            Mentioned(body);

        foreach (var part in reason.Parts)
            Add(part);
    }

    private void Read(IEnumerable<SeenValue> values)
    {
        foreach (var value in values)
        {
            if (value.Finding is { } finding)
                Walk(finding.Rule, finding.Subject);
        }
    }

    private void Mentioned(Condition condition)
    {
        switch (condition)
        {
            case AllOf all:
                foreach (var part in all.Parts)
                    Mentioned(part);
                break;
            case AnyOf any:
                foreach (var part in any.Parts)
                    Mentioned(part);
                break;
            case Not not:
                Mentioned(not.Part);
                break;
            case Comparison comparison:
                Mentioned(comparison.Left);
                Mentioned(comparison.Right);
                break;
            case Quantified quantified:
                Mentioned(quantified.List);
                Mentioned(quantified.Body);
                break;
            case IsRecorded recorded:
                Mentioned(recorded.Fact);
                break;
        }
    }

    private void Mentioned(Operand operand)
    {
        switch (operand)
        {
            case FactValue fact:
                Mentioned(fact.Path);
                break;
            case CountOf count:
                Mentioned(count.List);
                Mentioned(count.Body);
                break;
            case ShiftedDate shifted:
                Mentioned(shifted.Date);
                break;
        }
    }

    private void Mentioned(FactPath path)
    {
        if (path.Name.Length == 0)
            return;
        foreach (var name in path.Properties.Select(Names.Json))
        {
            Fields.Add(name);
            // What is worked out from another field of the file changes only with that one.
            if (Sources.TryGetValue(name, out var source))
                Fields.Add(source);
        }
    }
}
