using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>What is missing, grouped by whom to ask.</summary>
internal static class MissingSection
{
    public static void Write(Page page, AdvicePart part)
    {
        if (part.Missing.Count == 0)
            return;
        page.Heading("What is missing, and whom to ask");
        foreach (var asked in part.Missing.GroupBy(fact => fact.Ask))
        {
            page.Gap();
            page.Paragraph(2, new Run(Sentences.Capital(Wording.Supplier(asked.Key)), Tone.Heading));
            foreach (var fact in asked)
                Fact(page, part, fact);
        }
    }

    private static void Fact(Page page, AdvicePart part, MissingFact fact)
    {
        page.Item(4, fact.Question, fact.CannotBeEstablished ? new Run(" Asked before; nobody could say.", Tone.Warning) : "");
        if (fact.Note is { } note)
            page.Paragraph(6, note);
        page.Paragraph(6, new Run($"In the file: {fact.Pointer}", Tone.Faint));
        page.Paragraph(6, $"Holds up: {string.Join("; ", Blocked(part, fact))}.");
    }

    private static IEnumerable<string> Blocked(AdvicePart part, MissingFact fact)
    {
        var said = part.Criteria.Cast<Finding>().Concat(part.Clocks).Concat(part.Duties).Concat(part.Conflicts).Concat(part.Prompts)
            .GroupBy(finding => finding.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Says, StringComparer.Ordinal);
        return fact.Blocks.Select(block => said.GetValueOrDefault(block.Id, block.Id)).Distinct(StringComparer.Ordinal);
    }
}
