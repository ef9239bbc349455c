using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>The steps of a reason as an indented tree: each with its answer, the facts that it saw, and where they stand.</summary>
internal static class DerivationSection
{
    public static void Write(Page page, Finding finding, IReadOnlyDictionary<FindingRef, int> numbers, int indent = 2)
    {
        var isMet = Explanations.Outcome(finding) != Outcome.NotMet;
        foreach (var step in finding.Derivation)
            Step(page, step, indent, numbers, marks: isMet || finding is ChecklistFinding ? null : step.Outcome, item: "");
        foreach (var item in finding is ChecklistFinding checklist ? checklist.Items : [])
            Item(page, item, indent, numbers);
        if (finding is DutyFinding duty && isMet && numbers.TryGetValue(new FindingRef { Id = duty.Clock, Subject = duty.Subject }, out var clock))
            page.Paragraph(indent, $"Its time runs on a clock: see {clock}.");
    }

    /// <summary>One item of a checklist with its own steps.</summary>
    private static void Item(Page page, ChecklistItem item, int indent, IReadOnlyDictionary<FindingRef, int> numbers)
    {
        page.Hanging(indent, OutcomeWords.Item(item.State), Sentences.Capital(item.Says));
        foreach (var step in item.Derivation)
            Step(page, step, indent + 2, numbers, marks: item.State == ChecklistItemState.NotDone ? Outcome.NotMet : null, item: "");
    }

    /// <param name="page">Where to.</param>
    /// <param name="step">The step.</param>
    /// <param name="indent">Where the step begins.</param>
    /// <param name="numbers">The findings that are told elsewhere.</param>
    /// <param name="marks">Where what decides is to be marked: the outcome that decides; otherwise null.</param>
    /// <param name="item">Which item of a list it looks at; empty if none.</param>
    private static void Step(Page page, Derivation step, int indent, IReadOnlyDictionary<FindingRef, int> numbers, Outcome? marks, string item)
    {
        var answer = OutcomeWords.Answer(step.Outcome);
        var see = step.Finding is { } finding && numbers.TryGetValue(finding, out var number) ? $" (see {number})" : "";
        page.Hanging(indent, answer, $"{Text(step, item)}{see}", marks == step.Outcome && step.Parts.Count == 0 ? new Run(" <- this decides it", Tone.Warning) : "");
        foreach (var fact in step.Facts)
            page.Paragraph(indent + answer.Text.Length + 1, FactWords.Under(step, fact));
        var deciding = Explanations.Deciding(step).ToHashSet();
        for (var i = 0; i < step.Parts.Count; i++)
        {
            var part = step.Parts[i];
            var mark = marks is not null && marks == step.Outcome && deciding.Contains(part) ? part.Outcome : default(Outcome?);
            Step(page, part, indent + 2, numbers, mark, step.Form == DerivationForm.List ? $"item {i + 1}: " : "");
        }
    }

    private static string Text(Derivation step, string item) => step.Form switch
    {
        DerivationForm.All => $"{item}all of these:",
        DerivationForm.Any => $"{item}at least one of these:",
        DerivationForm.Not => $"{item}this does not hold:",
        _ => step.Text,
    };
}
