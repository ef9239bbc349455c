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
        var known = All(part).ToDictionary(finding => (finding.Id, finding.Subject));
        return known.Values.Where(finding => finding.Id == id && (subject is null || finding.Subject == subject)).Select(finding => Explain(part, finding, known));
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

    private static FindingExplanation Explain(AdvicePart part, Finding finding, Dictionary<(string Id, string Subject), Finding> known)
    {
        var beneath = new List<Finding>();
        Descend(finding, known, [finding], beneath);
        var isOpen = IsOpen(finding);
        return new FindingExplanation
        {
            Nation = part.Nation,
            Edition = part.Edition,
            Forced = part.Forced,
            Finding = finding,
            Beneath = Items.From(beneath),
            TurnsOn = isOpen ? Items.From(part.Missing.Where(fact => fact.Blocks.Any(block => block.Id == finding.Id && block.Subject == finding.Subject)).Concat(ItemsMissing(finding)).DistinctBy(fact => (fact.Pointer, fact.Question))) : [],
            RestsOn = isOpen ? [] : Items.From(Facts(finding, known, []).Where(fact => fact.Pointer is not null).Distinct()),
        };
    }

    private static void Descend(Finding finding, Dictionary<(string Id, string Subject), Finding> known, HashSet<Finding> seen, List<Finding> beneath)
    {
        foreach (var read in Read(finding, known).Where(seen.Add).ToList())
        {
            beneath.Add(read);
            Descend(read, known, seen, beneath);
        }
    }

    private static IEnumerable<MissingFact> ItemsMissing(Finding finding) => finding is ChecklistFinding checklist ? checklist.Items.SelectMany(item => item.Missing) : [];

    /// <summary>The steps of a finding; of a checklist those of its items too.</summary>
    private static IEnumerable<Derivation> Steps(Finding finding) =>
        finding is ChecklistFinding checklist ? finding.Derivation.Concat(checklist.Items.SelectMany(item => item.Derivation)) : finding.Derivation;

    /// <summary>The steps that decide: of a checklist that is not met those of the items that are not done.</summary>
    private static IEnumerable<Derivation> DecidingSteps(Finding finding) =>
        finding is ChecklistFinding { Outcome: Findings.Outcome.NotMet } checklist
            ? finding.Derivation.Concat(checklist.Items.Where(item => item.State == ChecklistItemState.NotDone).SelectMany(item => item.Derivation))
            : Steps(finding);

    /// <summary>The findings that one finding read itself; for a duty, its clock too.</summary>
    private static IEnumerable<Finding> Read(Finding finding, Dictionary<(string Id, string Subject), Finding> known) => Steps(finding)
        .SelectMany(References)
        .Concat(finding is DutyFinding duty ? [new FindingRef { Id = duty.Clock, Subject = duty.Subject }] : [])
        .Select(name => known.GetValueOrDefault((name.Id, name.Subject)))
        .OfType<Finding>();

    private static IEnumerable<FindingRef> References(Derivation step) =>
        step.Parts.SelectMany(References).Prepend(step.Finding).OfType<FindingRef>();

    private static IEnumerable<SeenFact> Facts(Finding finding, Dictionary<(string Id, string Subject), Finding> known, HashSet<Finding> seen)
    {
        if (!seen.Add(finding))
            yield break;
        foreach (var fact in DecidingSteps(finding).SelectMany(step => Facts(step, known, seen)))
            yield return fact;
        if (finding is DutyFinding { Owed: not Findings.Outcome.NotMet } duty && known.GetValueOrDefault((duty.Clock, duty.Subject)) is { } clock)
        {
            foreach (var fact in Facts(clock, known, seen))
                yield return fact;
        }
    }

    private static IEnumerable<SeenFact> Facts(Derivation step, Dictionary<(string Id, string Subject), Finding> known, HashSet<Finding> seen)
    {
        var read = step.Finding is { } name && known.GetValueOrDefault((name.Id, name.Subject)) is { } finding ? Facts(finding, known, seen) : [];
        return step.Facts.Concat(read).Concat(Deciding(step).SelectMany(part => Facts(part, known, seen)));
    }
}
