using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>What is missing, grouped by whom to ask.</summary>
internal static class MissingSection
{
    public static void Write(Page page, AdvicePart part)
    {
        var idle = IdleClocks.Of(part);
        var missing = part.Missing.Where(fact => !fact.Blocks.All(block => idle.Contains((block.Id, block.Subject)))).ToList();
        if (missing.Count == 0)
            return;
        page.Heading("What is missing, and whom to ask");
        var says = Says(part);
        foreach (var asked in missing.GroupBy(fact => fact.Ask))
        {
            page.Gap();
            page.Paragraph(2, new Run(Sentences.Capital(Wording.Supplier(asked.Key)), Tone.Heading));
            var before = "";
            foreach (var fact in asked)
                before = Fact(page, fact, says, before);
        }
    }

    /// <summary>Writes one question, and returns what it holds up.</summary>
    private static string Fact(Page page, MissingFact fact, Dictionary<string, (string Says, bool IsDuty)> says, string before)
    {
        page.Item(4, $"{fact.Question} ({About(fact)})", fact.CannotBeEstablished ? new Run(" Asked before; nobody could say.", Tone.Warning) : "");
        if (fact.Note is { } note)
            page.Paragraph(6, note);
        page.Paragraph(6, new Run($"In the file: {fact.Pointer}", Tone.Faint));
        var held = string.Join("; ", fact.Blocks
            .Select(block => says[block.Id])
            .Distinct()
            .OrderBy(finding => finding.IsDuty ? 0 : 1)
            .Select(finding => finding.Says));
        page.Paragraph(6, held == before ? "Holds up the same." : $"Holds up: {held}.");
        return held;
    }

    /// <summary>Whom a question is about: the most exact of the subjects that wait for it.</summary>
    private static string About(MissingFact fact)
    {
        var subjects = Items.From(fact.Blocks.Select(block => block.Subject).Distinct(StringComparer.Ordinal));
        var exact = Items.From(subjects.Where(subject => subject.Contains('/', StringComparison.Ordinal)));
        return SubjectWords.Say(exact.Count > 0 ? exact : subjects);
    }

    private static (string Says, bool IsDuty) Wait(Finding finding) => finding switch
    {
        DutyFinding => (finding.Says, true),
        ClockFinding => ($"when {finding.Says}", false),
        ChecklistFinding => ($"the checklist of {finding.Says}", false),
        _ => ($"whether {finding.Says}", false),
    };

    private static Dictionary<string, (string Says, bool IsDuty)> Says(AdvicePart part) => Explanations.All(part)
        .GroupBy(finding => finding.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => Wait(group.First()), StringComparer.Ordinal);
}
