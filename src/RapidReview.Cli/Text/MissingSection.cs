using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>What is missing, grouped by whom to ask.</summary>
internal static class MissingSection
{
    /// <summary>How much of what waits for an answer is named. The JSON names all of it.</summary>
    private const int Named = 4;

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
    private static string Fact(Page page, MissingFact fact, Dictionary<string, (string Says, int Weight)> says, string before)
    {
        page.Item(4, $"{fact.Question} ({About(fact)})", fact.CannotBeEstablished ? new Run(" Asked before; nobody could say.", Tone.Warning) : "");
        if (fact.Note is { } note)
            page.Paragraph(6, note);
        page.Paragraph(6, new Run($"In the file: {fact.Pointer}", Tone.Faint));
        var held = HeldUp(fact, says);
        page.Paragraph(6, held == before ? "Holds up the same." : $"Holds up: {held}.");
        return held;
    }

    /// <summary>What waits for an answer: duties before what bears on a review, and only then the steps that lead there.</summary>
    private static string HeldUp(MissingFact fact, Dictionary<string, (string Says, int Weight)> says)
    {
        var held = fact.Blocks.Select(block => says[block.Id]).Distinct().OrderBy(finding => finding.Weight).Select(finding => finding.Says).ToList();
        return held.Count <= Named + 1 ? string.Join("; ", held) : $"{string.Join("; ", held.Take(Named))}; and {held.Count - Named} more";
    }

    /// <summary>Whom a question is about: the most exact of the subjects that wait for it.</summary>
    private static string About(MissingFact fact)
    {
        var subjects = Items.From(fact.Blocks.Select(block => block.Subject).Distinct(StringComparer.Ordinal));
        var exact = Items.From(subjects.Where(subject => subject.Contains('/', StringComparison.Ordinal)));
        return SubjectWords.Say(exact.Count > 0 ? exact : subjects);
    }

    private static (string Says, int Weight) Wait(Finding finding) => finding switch
    {
        DutyFinding => (finding.Says, 0),
        ClockFinding => ($"when {finding.Says}", 3),
        ChecklistFinding => ($"the checklist of {finding.Says}", 1),
        CategoryFinding => ($"whether it is {finding.Says}", 1),
        CriterionFinding => ($"whether {finding.Says}", 2),
        _ => ($"whether {finding.Says}", 1),
    };

    private static Dictionary<string, (string Says, int Weight)> Says(AdvicePart part) => Explanations.All(part)
        .GroupBy(finding => finding.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => Wait(group.First()), StringComparer.Ordinal);
}
