using NodaTime;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules;

/// <summary>What the rules found for one case at one moment. Immutable; reasons are worked out when asked for.</summary>
public sealed class Decision
{
    private readonly DecidedCase _case;

    internal Decision(DecidedCase decided) => _case = decided;

    /// <summary>The moment for which advice was asked.</summary>
    public Instant AsAt => _case.Seen.AsAt;

    /// <summary>How many parts there are: the natural ones first, then those that were forced.</summary>
    public int PartCount => _case.Parts.Count;

    /// <summary>All of it.</summary>
    internal DecidedCase Case => _case;

    /// <summary>What was decided, with all that an explanation needs.</summary>
    internal Facts.Items<DecidedPart> Parts => _case.Parts;

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
}
