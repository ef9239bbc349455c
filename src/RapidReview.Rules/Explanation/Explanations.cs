using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Rules.Explanation;

/// <summary>Takes single findings out of advice, with what they rest on. Pure and thread-safe.</summary>
public static class Explanations
{
    /// <summary>A finding in every part that has it, the natural parts first.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="id">The id of the rule.</param>
    /// <param name="subject">The key of the subject; null for every subject.</param>
    /// <returns>Empty where no part has it.</returns>
    public static Items<FindingExplanation> Of(Advice advice, string id, string? subject)
    {
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(id);
        return Items.From(advice.Parts.SelectMany(part => Of(part, id, subject)));
    }

    /// <summary>The same of one part.</summary>
    internal static IEnumerable<FindingExplanation> Of(AdvicePart part, string id, string? subject)
    {
        var known = All(part).ToDictionary(finding => new FindingRef { Id = finding.Id, Subject = finding.Subject });
        return known.Values.Where(finding => finding.Id == id && (subject is null || finding.Subject == subject)).Select(finding => Explain(part, finding, new Foundation(known.GetValueOrDefault)));
    }

    /// <summary>Every finding of a part, of whatever kind.</summary>
    public static IEnumerable<Finding> All(AdvicePart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return [.. part.Criteria, .. part.Categories, .. part.Clocks, .. part.Duties, .. part.Considerations, .. part.Quorum, .. part.Conflicts, .. part.Prompts, .. part.Checklists];
    }

    /// <summary>Whether a finding, or the state of a duty, cannot be said yet.</summary>
    public static bool IsOpen(Finding finding) => finding switch
    {
        DutyFinding duty => duty.State == DutyState.Undetermined,
        _ => Outcome(finding) is Findings.Outcome.Undetermined or Findings.Outcome.ForJudgement,
    };

    /// <summary>The outcome of a finding; of a duty, whether it is owed.</summary>
    public static Outcome Outcome(Finding finding) => finding switch
    {
        CriterionFinding criterion => criterion.Outcome,
        CategoryFinding category => category.Outcome,
        ClockFinding clock => clock.Outcome,
        ConsiderationFinding consideration => consideration.Outcome,
        QuorumFinding quorum => quorum.Outcome,
        DutyFinding duty => duty.Owed,
        ChecklistFinding checklist => checklist.Outcome,
        NoteFinding note => note.Outcome,
        _ => throw new ArgumentException("The kinds of finding are closed.", nameof(finding)),
    };

    /// <summary>
    /// The steps that decide a step: those that came out as it did; where none did, as in a denial, all of them.
    /// </summary>
    public static IEnumerable<Derivation> Deciding(Derivation step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Parts.Any(part => part.Outcome == step.Outcome) ? step.Parts.Where(part => part.Outcome == step.Outcome) : step.Parts;
    }

    private static FindingExplanation Explain(AdvicePart part, Finding finding, Foundation foundation)
    {
        var isOpen = IsOpen(finding);
        return new FindingExplanation
        {
            Nation = part.Nation,
            Edition = part.Edition,
            Forced = part.Forced,
            Finding = finding,
            Beneath = foundation.Beneath(finding),
            TurnsOn = isOpen ? Foundation.TurnsOn(finding, part.Missing.Where(fact => fact.Blocks.Any(block => block.Id == finding.Id && block.Subject == finding.Subject))) : [],
            RestsOn = isOpen ? [] : foundation.Facts(finding),
        };
    }
}
