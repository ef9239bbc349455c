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
        Settled(page, "What is met", findings, Outcome.Met);
        Settled(page, "What is not met", findings, Outcome.NotMet);
        Open(page, part, findings);
    }

    private static void Settled(Page page, string heading, IEnumerable<Finding> findings, Outcome outcome)
    {
        var groups = Group<Finding>.Of(findings.Where(finding => Explanations.Outcome(finding) == outcome)).ToList();
        if (groups.Count == 0)
            return;
        page.Heading(heading);
        foreach (var group in groups)
            One(page, group);
    }

    /// <summary>What is open: for the same reason told together.</summary>
    private static void Open(Page page, AdvicePart part, IEnumerable<Finding> findings)
    {
        var asked = part.Missing.SelectMany(fact => fact.Blocks).Select(block => (block.Id, block.Subject)).ToHashSet();
        var groups = Group<Finding>.Of(findings.Where(finding => Explanations.Outcome(finding) == Outcome.Undetermined && IsWorthTelling(finding, asked))).ToList();
        if (groups.Count == 0)
            return;
        page.Heading("What cannot be said yet");
        foreach (var alike in groups.GroupBy(group => string.Join(' ', group.First.Reasons), StringComparer.Ordinal).OrderBy(alike => alike.Key.Length == 0 ? 0 : 1))
        {
            if (alike.Key.Length == 0 || alike.Count() == 1)
            {
                foreach (var group in alike)
                    One(page, group);
                continue;
            }

            page.Gap();
            page.Paragraph(2, alike.Key);
            foreach (var group in alike)
                Title(page, 4, group);
        }
    }

    /// <summary>An open clock is told with the duties that it times, and a step on which nothing turns is not told.</summary>
    private static bool IsWorthTelling(Finding finding, HashSet<(string Id, string Subject)> asked) => finding is ClockFinding clock
        ? clock.Start.IsKnown
        : asked.Contains((finding.Id, finding.Subject)) || finding.Reasons.Count > 0;

    private static void One(Page page, Group<Finding> group)
    {
        Title(page, 2, group);
        foreach (var reason in group.First.Reasons)
            page.Paragraph(4, reason);
        if (group.First is not ClockFinding && Because.Of(group.First) is { } because)
            page.Paragraph(4, because);
    }

    private static void Title(Page page, int indent, Group<Finding> group)
    {
        var when = group.First is ClockFinding { Start: { } start } && (start.IsKnown || start.State == FactState.DidNotHappen) ? $": {Wording.Date(start)}" : "";
        page.Item(indent, $"{Sentences.Capital(group.First.Says)}{when} ({group.About}). ", new Run(SourceRows.Brief(group.First.Sources), Tone.Faint));
    }
}
