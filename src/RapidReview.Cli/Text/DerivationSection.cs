using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>The steps of a reason as an indented tree: each with its answer, the facts that it saw, and where they stand.</summary>
internal static class DerivationSection
{
    /// <summary>The numbers under which the findings beneath are told.</summary>
    public static IReadOnlyDictionary<FindingRef, int> Number(FindingExplanation explanation) => explanation.Beneath
        .Select((finding, index) => (new FindingRef { Id = finding.Id, Subject = finding.Subject }, index + 1))
        .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    public static void Write(Page page, Finding finding, IReadOnlyDictionary<FindingRef, int> numbers, int indent = 2)
    {
        var isOwed = finding is not DutyFinding { Owed: Outcome.NotMet };
        foreach (var step in finding.Derivation)
            Step(page, step, indent, numbers, marks: isOwed ? null : step.Outcome);
        if (finding is DutyFinding duty && isOwed && numbers.TryGetValue(new FindingRef { Id = duty.Clock, Subject = duty.Subject }, out var clock))
            page.Paragraph(indent, $"Its time runs on a clock: see {clock}.");
    }

    /// <param name="page">Where to.</param>
    /// <param name="step">The step.</param>
    /// <param name="indent">Where the step begins.</param>
    /// <param name="numbers">The findings that are told elsewhere.</param>
    /// <param name="marks">Where what decides is to be marked: the outcome that decides; otherwise null.</param>
    private static void Step(Page page, Derivation step, int indent, IReadOnlyDictionary<FindingRef, int> numbers, Outcome? marks)
    {
        var answer = OutcomeWords.Answer(step.Outcome);
        var see = step.Finding is { } finding && numbers.TryGetValue(finding, out var number) ? $" (see {number})" : "";
        page.Hanging(indent, answer, $"{Text(step)}{see}", marks == step.Outcome && step.Parts.Count == 0 ? new Run(" <- this decides it", Tone.Warning) : "");
        foreach (var fact in step.Facts)
            page.Paragraph(indent + answer.Text.Length + 1, FactWords.Of(fact));
        var deciding = Explanations.Deciding(step).ToHashSet();
        foreach (var part in step.Parts)
            Step(page, part, indent + 2, numbers, marks is not null && marks == step.Outcome && deciding.Contains(part) ? part.Outcome : null);
    }

    private static string Text(Derivation step) => step.Form switch
    {
        DerivationForm.All => "all of these:",
        DerivationForm.Any => "at least one of these:",
        DerivationForm.Not => "not this:",
        _ => step.Text,
    };
}
