using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>What is met, what is not, and what cannot be said yet.</summary>
internal static class CriterionSection
{
    public static void Write(Page page, AdvicePart part)
    {
        Write(page, "What is met", part, Outcome.Met);
        Write(page, "What is not met", part, Outcome.NotMet);
        Write(page, "What cannot be said yet", part, Outcome.Undetermined);
        Write(page, "What only people can say", part, Outcome.ForJudgement);
    }

    private static void Write(Page page, string heading, AdvicePart part, Outcome outcome)
    {
        var findings = ReadingOrder.Of(part.Criteria.Cast<Finding>().Concat(part.Clocks))
            .Where(finding => Explanations.Outcome(finding) == outcome)
            .ToList();
        if (findings.Count == 0)
            return;
        page.Heading(heading);
        foreach (var group in Group<Finding>.Of(findings))
            Finding(page, group);
    }

    private static void Finding(Page page, Group<Finding> group)
    {
        var when = group.First is ClockFinding { Start.IsKnown: true } clock ? $": {Wording.Date(clock.Start)}" : "";
        page.Item(2, $"{Sentences.Capital(group.First.Says)}{when} ({group.About}). ", new Run(SourceRows.Brief(group.First.Sources), Tone.Faint));
        foreach (var reason in group.First.Reasons)
            page.Paragraph(4, reason);
    }
}
