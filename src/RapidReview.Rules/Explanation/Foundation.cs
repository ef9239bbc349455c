using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Rules.Explanation;

/// <summary>What findings rest on: the findings that they read, and the facts that settle them.</summary>
/// <param name="find">Finds a finding by its name; null where nothing is told of it.</param>
internal sealed class Foundation(Func<FindingRef, Finding?> find)
{
    /// <summary>The findings that one finding read, and those that they read, each once, in the order in which they are met.</summary>
    public Items<Finding> Beneath(Finding finding)
    {
        var beneath = new List<Finding>();
        Descend(finding, new HashSet<Finding>(ReferenceEqualityComparer.Instance) { finding }, beneath);
        return Items.From(beneath);
    }

    /// <summary>The facts of the file that settle a settled finding, each once.</summary>
    public Items<SeenFact> Facts(Finding finding) =>
        Items.From(Facts(finding, new HashSet<Finding>(ReferenceEqualityComparer.Instance)).Where(fact => fact.Pointer is not null).Distinct());

    /// <summary>What an open finding waits for; of a checklist, what its items do as well.</summary>
    public static Items<MissingFact> TurnsOn(Finding finding, IEnumerable<MissingFact> missing) =>
        Items.From(missing.Concat(finding is ChecklistFinding checklist ? checklist.Items.SelectMany(item => item.Missing) : []).DistinctBy(fact => (fact.Pointer, fact.Question)));

    private void Descend(Finding finding, HashSet<Finding> seen, List<Finding> beneath)
    {
        foreach (var read in Read(finding).Where(seen.Add).ToList())
        {
            beneath.Add(read);
            Descend(read, seen, beneath);
        }
    }

    /// <summary>The steps of a finding; of a checklist those of its items too.</summary>
    private static IEnumerable<Derivation> Steps(Finding finding) =>
        finding is ChecklistFinding checklist ? finding.Derivation.Concat(checklist.Items.SelectMany(item => item.Derivation)) : finding.Derivation;

    /// <summary>The steps that decide: of a checklist that is not met those of the items that are not done.</summary>
    private static IEnumerable<Derivation> DecidingSteps(Finding finding) =>
        finding is ChecklistFinding { Outcome: Outcome.NotMet } checklist
            ? finding.Derivation.Concat(checklist.Items.Where(item => item.State == ChecklistItemState.NotDone).SelectMany(item => item.Derivation))
            : Steps(finding);

    /// <summary>The findings that one finding read itself; for a duty, its clock too.</summary>
    private IEnumerable<Finding> Read(Finding finding) => Steps(finding)
        .SelectMany(References)
        .Concat(finding is DutyFinding duty ? [new FindingRef { Id = duty.Clock, Subject = duty.Subject }] : [])
        .Select(find)
        .OfType<Finding>();

    private static IEnumerable<FindingRef> References(Derivation step) =>
        step.Parts.SelectMany(References).Prepend(step.Finding).OfType<FindingRef>();

    private IEnumerable<SeenFact> Facts(Finding finding, HashSet<Finding> seen)
    {
        if (!seen.Add(finding))
            yield break;
        foreach (var fact in DecidingSteps(finding).SelectMany(step => Facts(step, seen)))
            yield return fact;
        if (finding is DutyFinding { Owed: not Outcome.NotMet } duty && find(new FindingRef { Id = duty.Clock, Subject = duty.Subject }) is { } clock)
        {
            foreach (var fact in Facts(clock, seen))
                yield return fact;
        }
    }

    private IEnumerable<SeenFact> Facts(Derivation step, HashSet<Finding> seen)
    {
        var read = step.Finding is { } name && find(name) is { } finding ? Facts(finding, seen) : [];
        return step.Facts.Concat(read).Concat(Explanations.Deciding(step).SelectMany(part => Facts(part, seen)));
    }
}
