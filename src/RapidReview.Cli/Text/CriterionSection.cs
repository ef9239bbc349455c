using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Findings;

namespace RapidReview.Cli.Text;

/// <summary>What is met, what is not, and what cannot be said yet.</summary>
internal static class CriterionSection
{
    public static void Write(Page page, AdvicePart part)
    {
        Settled(page, "What is met", Steps.Settled(part, Outcome.Met));
        Settled(page, "What is not met", Steps.Settled(part, Outcome.NotMet));
        Open(page, part);
    }

    private static void Settled(Page page, string heading, IEnumerable<Group<Finding>> settled)
    {
        var groups = settled.ToList();
        if (groups.Count == 0)
            return;
        page.Heading(heading);
        foreach (var group in groups)
            One(page, group);
    }

    /// <summary>What is open: for the same reason told together.</summary>
    private static void Open(Page page, AdvicePart part)
    {
        var open = Steps.Open(part).ToList();
        if (open.Count == 0)
            return;
        page.Heading("What cannot be said yet");
        foreach (var alike in open)
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
                page.Item(4, Steps.Title(group).Runs.AsSpan());
        }
    }

    private static void One(Page page, Group<Finding> group)
    {
        page.Item(2, Steps.Title(group).Runs.AsSpan());
        foreach (var reason in Steps.Why(group))
            page.Paragraph(4, reason);
    }
}
