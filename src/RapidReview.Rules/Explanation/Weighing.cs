using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Explanation;

/// <summary>How a consideration stands between the facts and the meeting.</summary>
internal sealed class Weighing
{
    private readonly RuleSet _rules;
    private readonly Frame _frame;
    private readonly RuleVersion? _version;
    private readonly ConditionWords _words;

    public Weighing(RuleSet rules, Frame frame, LoadedRule rule, Cell cell)
    {
        (_rules, _frame, _version) = (rules, frame, cell.Version);
        _words = new ConditionWords(rules, Scope.Of(rule.Subject.Type(), rules.Declared));
        Answer = _version?.Answer?.Evaluate(frame) is { IsKnown: true } answer ? answer.Value : null;
        Asked = AskedBy(_version);
        Rationale = Answer is null ? null : frame.Subject.Case.Answers.Considerations.Where(given => given.Consideration == Asked && given.Rationale.IsKnown).Select(given => given.Rationale.Value).FirstOrDefault();
        Suggested = _version?.Suggested is { } suggested ? Wording.Outcome(suggested.Evaluate(frame)) : null;
        var awaits = _version?.Answer is not null && Answer is not (ConsiderationView.Engaged or ConsiderationView.NotEngaged);
        Outcome = cell.Outcome.IsUnknown && (awaits || Answer == ConsiderationView.NotEngaged) ? Findings.Outcome.ForJudgement : Wording.Outcome(cell.Outcome);
    }

    public Outcome Outcome { get; }

    /// <summary>Which consideration of the case file the meeting answers; null where none.</summary>
    public Consideration? Asked { get; }

    public ConsiderationView? Answer { get; }

    /// <summary>Why the meeting answered so, in its words; null where that is not recorded.</summary>
    public string? Rationale { get; }

    public Outcome? Suggested { get; }

    /// <summary>What the meeting said, and which facts establish or suggest it.</summary>
    public IEnumerable<string> Reasons()
    {
        if (Outcome == Findings.Outcome.Met && _version?.Established is { } established && established.Evaluate(_frame).IsTrue)
            yield return $"Recorded facts establish it: {string.Join("; ", True(established.Explain(_frame)))}.";
        if (Suggested == Findings.Outcome.Met)
            yield return $"Recorded facts suggest it: {string.Join("; ", True(_version!.Suggested!.Explain(_frame)))}.";
        if (_version?.Answer is null)
            yield break;
        yield return Answer switch
        {
            ConsiderationView.Engaged => "The rapid review meeting found it engaged.",
            ConsiderationView.NotEngaged when Outcome == Findings.Outcome.Met => "The rapid review meeting found it not engaged; the facts say otherwise.",
            ConsiderationView.NotEngaged when Outcome == Findings.Outcome.ForJudgement => "The rapid review meeting found it not engaged; facts that are not known yet could still establish it.",
            ConsiderationView.NotEngaged => "The rapid review meeting found it not engaged.",
            ConsiderationView.CannotSay => "The rapid review meeting could not say.",
            ConsiderationView.NotConsidered => "The rapid review meeting did not consider it.",
            _ => "The rapid review meeting has not answered yet.",
        };
    }

    /// <summary>The fact that a rule asks the meeting for is called after the consideration that it answers.</summary>
    private static Consideration? AskedBy(RuleVersion? version) =>
        version?.Answer?.Operand is FactValue { Path.Properties: [.., ['O', 'n', .. var name]] } && Enum.TryParse<Consideration>(name, out var asked) ? asked : null;

    /// <summary>The clauses that hold.</summary>
    private IEnumerable<string> True(Reason reason)
    {
        if (!reason.Outcome.IsTrue)
            return [];
        if (reason.Finding is { } finding)
            return [_rules.Rules[finding.Rule].Says];
        return reason.Condition is AllOf or AnyOf && !ConditionWords.IsOneOf(reason.Condition)
            ? reason.Parts.SelectMany(True).Distinct(StringComparer.Ordinal)
            : [_words.Say(reason.Condition)];
    }
}
