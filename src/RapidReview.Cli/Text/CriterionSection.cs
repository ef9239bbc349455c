using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>What is met, what is not, and what cannot be said yet.</summary>
internal static class CriterionSection
{
    public static void Write(Page page, AdvicePart part)
    {
        var idle = IdleClocks.Of(part);
        var findings = ReadingOrder.Of(part.Criteria.Cast<Finding>().Concat(part.Categories).Concat(part.Clocks)).Where(finding => !idle.Contains((finding.Id, finding.Subject))).ToList();
        Write(page, "What is met", findings, Outcome.Met);
        Write(page, "What is not met", findings, Outcome.NotMet);
        Write(page, "What cannot be said yet", findings, Outcome.Undetermined);
    }

    private static void Write(Page page, string heading, IEnumerable<Finding> findings, Outcome outcome)
    {
        var groups = Group<Finding>.Of(findings.Where(finding => Explanations.Outcome(finding) == outcome)).ToList();
        if (groups.Count == 0)
            return;
        page.Heading(heading);
        foreach (var group in groups)
            Finding(page, group);
    }

    private static void Finding(Page page, Group<Finding> group)
    {
        var when = group.First is ClockFinding { Start: { } start } && (start.IsKnown || start.State == FactState.DidNotHappen) ? $": {Wording.Date(start)}" : "";
        page.Item(2, $"{Sentences.Capital(group.First.Says)}{when} ({group.About}). ", new Run(SourceRows.Brief(group.First.Sources), Tone.Faint));
        foreach (var reason in group.First.Reasons)
            page.Paragraph(4, reason);
        if (group.First is not ClockFinding && Because.Of(group.First) is { } because)
            page.Paragraph(4, because);
    }
}
