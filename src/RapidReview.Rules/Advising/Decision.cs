using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Reasoning;
using RapidReview.Rules.Turning;

namespace RapidReview.Rules;

/// <summary>What the rules found for one case at one moment. Immutable; reasons are worked out when asked for.</summary>
public sealed class Decision
{
    private readonly CaseFile _file;
    private readonly DecidedCase _case;
    private readonly CaseDecider _decider;
    private readonly Lazy<CaseValues> _values;

    /// <param name="file">The case as it was given.</param>
    /// <param name="decided">What was decided of it.</param>
    /// <param name="decider">Decides it anew where a fact is supposed to be otherwise.</param>
    internal Decision(CaseFile file, DecidedCase decided, CaseDecider decider) =>
        (_file, _case, _decider, _values) = (file, decided, decider, new(() => CaseValues.Of(file, decided)));

    /// <summary>The moment for which advice was asked.</summary>
    public Instant AsAt => _case.Seen.AsAt;

    /// <summary>How many parts there are: the natural ones first, then those that were forced.</summary>
    public int PartCount => _case.Parts.Count;

    /// <summary>All of it.</summary>
    internal DecidedCase Case => _case;

    /// <summary>What was decided, with all that an explanation needs.</summary>
    internal Items<DecidedPart> Parts => _case.Parts;

    /// <summary>The findings of a part, in the order in which they were decided.</summary>
    /// <param name="part">The position of the part, from zero.</param>
    public IEnumerable<DecidedFinding> Findings(int part)
    {
        var decided = _case.Parts[part];
        var rules = decided.Decider.Rules.Rules;
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var subject in decided.Subjects.Of(rules[i].Subject))
            {
                var cell = decided.Board.At(i, subject);
                yield return new DecidedFinding(
                    rules[i].Id,
                    subject.Key,
                    rules[i].Kind,
                    Wording.Outcome(cell.Outcome),
                    rules[i].Kind == FindingKind.Duty ? cell.Dates!.State : null,
                    cell.Dates?.Start ?? default,
                    cell.Dates?.Due ?? default,
                    cell.Dates?.PrudentDue ?? default);
            }
        }
    }

    /// <summary>The advice with its reasons.</summary>
    public Advice Explain() => AdviceBuilder.Build(_case, Advisor.Engine, everyNote: false);

    /// <summary>The same with the prompts and conflicts that do not apply, or may not: to explain why one is not there.</summary>
    public Advice ExplainEverything() => AdviceBuilder.Build(_case, Advisor.Engine, everyNote: true);

    /// <summary>
    /// One finding in every part that has it, with what it rests on and what it turns on: the smallest sets of facts that would
    /// settle it where it is open, or flip it where it is settled.
    /// </summary>
    /// <param name="id">The id of the rule.</param>
    /// <param name="subject">The key of the subject; null for every subject.</param>
    /// <returns>Empty where no part has the finding.</returns>
    public Items<FindingExplanation> Explain(string id, string? subject = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        var trials = new Trials(_file, _values.Value, _decider);
        return Items.From(_case.Parts.SelectMany((part, index) => Turning(trials, index, new FindingExplainer(_case, part).Of(id, subject))));
    }

    /// <summary>Every finding that <see cref="ExplainEverything"/> tells, as <see cref="Explain(string, string?)"/> does: sooner than one by one.</summary>
    public IEnumerable<FindingExplanation> ExplainEach()
    {
        var trials = new Trials(_file, _values.Value, _decider);
        return _case.Parts.SelectMany((part, index) => Turning(trials, index, new FindingExplainer(_case, part).All()));
    }

    /// <summary>
    /// Every fact of the case that is not known, with what its answer can do to the advice: the questions to send round before
    /// a meeting. Looked for by deciding the case anew with one answer after another.
    /// </summary>
    /// <returns>What settles something whatever the answer is comes first, and of each kind what settles most.</returns>
    public Items<TurnRow> Questions() => TurnTable.Of(_file, _case, Explain().Parts.SelectMany(part => part.Missing), _values.Value, _decider);

    private IEnumerable<FindingExplanation> Turning(Trials trials, int part, IEnumerable<FindingExplanation> explanations) =>
        explanations.Select(explanation => explanation with { Turns = FindingTurning.Of(trials, _case, part, explanation) });
}
